package campus.onecard.kiosk.equipment;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.idcard.IdReader;
import campus.onecard.devices.idcard.IdReading;
import campus.onecard.devices.watch.DeviceWork;
import campus.onecard.devices.watch.EquipmentWatch;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.kiosk.effect.IdDesk;
import campus.onecard.kiosk.effect.NoIdReader;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The reader for ID cards among the installed devices. It reads on the thread that watches it; a
 * reading that nobody waits for any more is dropped there. Thread-safe.
 */
final class InstalledIdReader implements IdDesk {

    private volatile Optional<EquipmentWatch<Device>> watch = Optional.empty();
    private Consumer<Boolean> told = _ -> {};
    private boolean working;

    /** From now on this one reads. */
    void watchedBy(EquipmentWatch<Device> reader) {
        watch = Optional.of(reader);
    }

    /** A device is like this now; any device. */
    synchronized void changed(EquipmentState state) {
        if (state.kind() == EquipmentKind.ID_READER && works(state) != working) {
            working = works(state);
            told.accept(working);
        }
    }

    private static boolean works(EquipmentState state) {
        return switch (state.condition()) {
            case READY, ATTENTION -> true;
            case DOWN, ABSENT -> false;
        };
    }

    @Override
    public synchronized void tell(Consumer<Boolean> also) {
        told = told.andThen(also);
        also.accept(working);
    }

    @Override
    public boolean await(Duration longest) throws NoIdReader, InterruptedException {
        return asked(device -> reader(device).await(longest));
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws NoIdReader, InterruptedException {
        return asked(device -> reader(device).awaitRemoval(longest));
    }

    @Override
    public IdReading read(Duration longest) throws NoIdReader, InterruptedException {
        return asked(device -> reader(device).read(longest));
    }

    private <T> T asked(DeviceWork<Device, T> work) throws NoIdReader, InterruptedException {
        EquipmentWatch<Device> reader =
                watch.orElseThrow(() -> new NoIdReader("devices.conf names none"));
        Future<T> answer = reader.ask(work);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new NoIdReader("the reader failed", e);
        } catch (CancellationException e) {
            throw new NoIdReader("the reader is no longer watched", e);
        } finally {
            answer.cancel(false);
        }
    }

    private static IdReader reader(Device device) throws DeviceFault {
        if (device instanceof IdReader reader) {
            return reader;
        }
        throw new DeviceFault(EquipmentFault.BROKEN, "this reads no ID cards");
    }
}
