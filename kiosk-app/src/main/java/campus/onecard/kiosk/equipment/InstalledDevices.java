package campus.onecard.kiosk.equipment;

import campus.onecard.devices.Device;
import campus.onecard.devices.Health;
import campus.onecard.devices.WrongFile;
import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.config.DeviceFile;
import campus.onecard.devices.config.DeviceSetting;
import campus.onecard.devices.config.Driver;
import campus.onecard.devices.config.Drivers;
import campus.onecard.devices.dispenser.FoundCard;
import campus.onecard.devices.watch.DeviceTest;
import campus.onecard.devices.watch.EquipmentMemory;
import campus.onecard.devices.watch.EquipmentWatch;
import campus.onecard.devices.watch.ReaderStates;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.effect.IdDesk;
import campus.onecard.kiosk.effect.SlipPrinter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The devices of {@code devices.conf}, each watched on its own thread. The card reader is watched
 * by the loop that the journey listens to, and by nobody else.
 */
public final class InstalledDevices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledDevices.class);
    private static final String FILE = "devices.conf";

    /** A machine without a file has a reader all the same: the first that PC/SC tells. */
    private static final String READER = "读卡器";

    private final InstantSource clock;
    private final Consumer<EquipmentState> told;
    private final EquipmentMemory memory;
    private final List<DeviceSetting> settings;
    private volatile Optional<ReaderStates> readerStates = Optional.empty();
    private final InstalledPrinter printer = new InstalledPrinter();
    private final InstalledIdReader idReader = new InstalledIdReader();
    private final Map<String, EquipmentWatch<Device>> watches = new LinkedHashMap<>();
    private final Map<String, EquipmentState> states = new ConcurrentSkipListMap<>();

    private InstalledDevices(
            DeviceFile file,
            EquipmentMemory memory,
            InstantSource clock,
            Consumer<EquipmentState> told) {
        this.settings = file.devices();
        this.memory = memory;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Reads the file; nothing is watched yet.
     *
     * @param home where the installer put the file
     * @param told takes every first state and change, on the device's thread; must not block
     * @throws IllegalArgumentException naming every wrong line and the legal values
     */
    public static InstalledDevices of(
            Path home, InstantSource clock, Consumer<EquipmentState> told) {
        DeviceFile file = read(home.resolve(FILE));
        if (count(file, EquipmentKind.CARD_READER) > 1) {
            throw new IllegalArgumentException(
                    home.resolve(FILE)
                            + ": 一台多媒体机只用一个校园卡读卡器，请删去多余的。"
                            + "A kiosk uses one card reader; take the others out.");
        }
        if (count(file, EquipmentKind.ID_READER) > 1) {
            throw new IllegalArgumentException(
                    home.resolve(FILE)
                            + ": 一台多媒体机只用一个身份证阅读器，请删去多余的。"
                            + "A kiosk uses one reader for ID cards; take the others out.");
        }
        if (printers(file) > 1) {
            throw new IllegalArgumentException(
                    home.resolve(FILE)
                            + ": 一台多媒体机只用一台小票打印机，请删去多余的。"
                            + "A kiosk uses one receipt printer; take the others out.");
        }
        return new InstalledDevices(file, EquipmentMemory.in(home), clock, told);
    }

    /** Those that there are: the file may say of one that there is none. */
    private static long printers(DeviceFile file) {
        return file.devices().stream()
                .filter(d -> d.kind() == EquipmentKind.RECEIPT_PRINTER)
                .filter(d -> d.driver() != Driver.NONE)
                .count();
    }

    private static long count(DeviceFile file, EquipmentKind kind) {
        return file.devices().stream().filter(d -> d.kind() == kind).count();
    }

    private static boolean isReader(DeviceSetting setting) {
        return setting.kind() == EquipmentKind.CARD_READER;
    }

    /**
     * The card reader of the file, not opened yet.
     *
     * @param other part of the name of one to use instead; empty for the file's
     */
    public CardReader reader(String other) {
        if (!other.isEmpty()) {
            return new PcscReader(other);
        }
        return setting().map(InstalledDevices::built).orElseGet(() -> new PcscReader(""));
    }

    private Optional<DeviceSetting> setting() {
        return settings.stream().filter(InstalledDevices::isReader).findFirst();
    }

    private static CardReader built(DeviceSetting setting) {
        return Drivers.build(setting, FoundCard.LEAVE)
                .filter(CardReader.class::isInstance)
                .map(CardReader.class::cast)
                .orElseGet(AbsentReader::new);
    }

    /** Begins to watch all: the card reader through its loop, which somebody else starts. */
    public InstalledDevices watch(DeviceLoop reader) {
        Instant now = clock.instant();
        String name = setting().map(DeviceSetting::name).orElse(READER);
        if (setting().map(DeviceSetting::driver).equals(Optional.of(Driver.NONE))) {
            changed(state(EquipmentKind.CARD_READER, name, Condition.ABSENT));
        } else {
            ReaderStates states =
                    new ReaderStates(
                            last(EquipmentWatch.unseen(EquipmentKind.CARD_READER, name, now)),
                            clock,
                            this::changed);
            reader.tell(states);
            readerStates = Optional.of(states);
        }
        settings.stream().filter(s -> !isReader(s)).forEach(this::add);
        return this;
    }

    private EquipmentState last(EquipmentState unseen) {
        return memory.last(unseen).orElse(unseen);
    }

    private void changed(EquipmentState state) {
        states.put(state.name(), state);
        memory.keep(state);
        told.accept(state);
        printer.changed(state);
        idReader.changed(state);
    }

    /**
     * The receipt printer of the file; one that says that there is none when the file names none.
     */
    public SlipPrinter printer() {
        return printer;
    }

    /** The reader for ID cards of the file; one that never works when the file names none. */
    public IdDesk idReader() {
        return idReader;
    }

    /** Somebody forgot a card on the card reader; over when it is taken. */
    void cardForgotten() {
        readerStates.ifPresent(ReaderStates::cardForgotten);
    }

    /** How all are, by name; those not looked at yet are missing. */
    public List<EquipmentState> states() {
        return List.copyOf(states.values());
    }

    /**
     * Tests a device: connects, asks, and has a printer print. A card reader is always under test:
     * its state says all.
     *
     * @return ends with how it is, or with what is wrong; empty when there is no such device
     */
    public Optional<Future<Health>> test(String name) {
        return Optional.ofNullable(watches.get(name)).map(watch -> watch.ask(new DeviceTest()));
    }

    private static DeviceFile read(Path file) {
        if (!Files.exists(file)) {
            return DeviceFile.NONE;
        }
        try {
            return DeviceFile.read(file);
        } catch (WrongFile e) {
            throw new IllegalArgumentException(
                    e.sentences(Texts.CHINESE) + "\n" + e.sentences(Texts.ENGLISH), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file + ": check its rights", e);
        }
    }

    private void add(DeviceSetting setting) {
        Optional<Device> device = Drivers.build(setting, FoundCard.LEAVE);
        if (device.isEmpty()) {
            changed(state(setting.kind(), setting.name(), Condition.ABSENT));
            return;
        }
        bring(setting.name(), device.get());
    }

    /**
     * Begins to watch one more device, which the file need not name: the demo brings its own.
     *
     * @param name unlike all others
     */
    public void bring(String name, Device device) {
        EquipmentState unseen = EquipmentWatch.unseen(device.kind(), name, clock.instant());
        var watch = new EquipmentWatch<>(last(unseen), device, clock, this::changed);
        watches.put(name, watch);
        if (device.kind() == EquipmentKind.RECEIPT_PRINTER) {
            printer.watchedBy(watch);
        }
        if (device.kind() == EquipmentKind.ID_READER) {
            idReader.watchedBy(watch);
        }
        watch.start();
    }

    private EquipmentState state(EquipmentKind kind, String name, Condition condition) {
        EquipmentState seen =
                new EquipmentState(kind, name, condition, clock.instant(), null, null);
        return memory.since(seen).orElse(seen);
    }

    @Override
    public void close() {
        watches.values().forEach(EquipmentWatch::close);
    }
}
