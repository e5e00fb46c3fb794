package campus.onecard.kiosk.equipment;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.devices.printer.Receipt;
import campus.onecard.devices.printer.ReceiptPrinter;
import campus.onecard.devices.watch.EquipmentWatch;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.kiosk.effect.SlipPrinter;
import campus.onecard.kiosk.journey.Paper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The receipt printer among the installed devices. It prints on the thread that watches it, and
 * what that watch sees is what people are told. Thread-safe.
 */
final class InstalledPrinter implements SlipPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledPrinter.class);

    private volatile Optional<EquipmentWatch<Device>> watch = Optional.empty();
    private Consumer<Paper> told = _ -> {};
    private Paper paper = Paper.NONE;

    /** From now on this one prints. */
    void watchedBy(EquipmentWatch<Device> printer) {
        watch = Optional.of(printer);
    }

    /** A device is like this now; any device. */
    synchronized void changed(EquipmentState state) {
        if (isOurs(state) && paper(state) != paper) {
            paper = paper(state);
            told.accept(paper);
        }
    }

    private boolean isOurs(EquipmentState state) {
        return watch.filter(w -> w.state().name().equals(state.name())).isPresent();
    }

    /** What people are told: little paper is the operator's matter and not theirs. */
    private static Paper paper(EquipmentState state) {
        return switch (state.condition()) {
            case ABSENT -> Paper.NONE;
            case READY, ATTENTION -> Paper.WELL;
            case DOWN -> why(state.fault());
        };
    }

    private static Paper why(@Nullable EquipmentFault fault) {
        if (fault == EquipmentFault.PAPER_OUT) {
            return Paper.OUT;
        }
        return fault == EquipmentFault.PRINTER_OPEN ? Paper.OPEN : Paper.DOWN;
    }

    @Override
    public synchronized void tell(Consumer<Paper> also) {
        told = told.andThen(also);
        also.accept(paper);
    }

    @Override
    public PrintOutcome print(Receipt slip) throws InterruptedException {
        Optional<EquipmentWatch<Device>> printer = watch;
        return printer.isPresent() ? asked(printer.get(), slip) : NONE.print(slip);
    }

    private static PrintOutcome asked(EquipmentWatch<Device> printer, Receipt slip)
            throws InterruptedException {
        Future<PrintOutcome> paper = printer.ask(device -> printed(device, slip));
        try {
            return paper.get();
        } catch (ExecutionException e) {
            LOG.warn("a receipt could not be printed", e.getCause());
            return new PrintOutcome.Unknown("the printer's driver failed");
        } catch (CancellationException e) {
            return new PrintOutcome.Failed(EquipmentFault.SILENT, false);
        }
    }

    private static PrintOutcome printed(Device device, Receipt slip)
            throws DeviceFault, InterruptedException {
        if (device instanceof ReceiptPrinter printer) {
            return printer.print(slip);
        }
        throw new DeviceFault(EquipmentFault.BROKEN, "this is no printer");
    }
}
