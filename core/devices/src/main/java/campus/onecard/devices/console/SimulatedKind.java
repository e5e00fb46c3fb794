package campus.onecard.devices.console;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.card.virtual.VirtualCard;
import campus.onecard.devices.dispenser.simulator.DispenserSimulator;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.idcard.simulator.IdReaderSimulator;
import campus.onecard.devices.idcard.simulator.InventedDocument;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.devices.serial.PseudoTerminals;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.card.TestCards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The simulators a technician can start by a word. */
enum SimulatedKind {
    /** Over TCP, like a network printer. */
    PRINTER {
        @Override
        Simulated start(Path folder, FaultRun faults) throws Wrong {
            PrinterSimulator simulator = listening(faults);
            return new Simulated(
                    "receipt-printer",
                    "driver = escpos-tcp\naddress = 127.0.0.1:" + simulator.port(),
                    Orders.NONE,
                    simulator::close);
        }
    },
    /** Over a pair of pseudo-terminals; an invented document lies on it. */
    IDREADER {
        @Override
        Simulated start(Path folder, FaultRun faults) throws Wrong {
            PseudoTerminals cable = cable(folder);
            IdReaderSimulator simulator = new IdReaderSimulator(cable, faults);
            simulator.place(document());
            plugIn(cable, simulator::start);
            Orders orders =
                    new Orders(
                            Map.of(
                                    "place", _ -> simulator.place(document()),
                                    "remove", _ -> simulator.remove()));
            return new Simulated(
                    "id-reader", "driver = ga450\n" + port(folder), orders, simulator::close);
        }
    },
    /** Over a pair of pseudo-terminals; its cards are blank campus cards. */
    DISPENSER {
        @Override
        Simulated start(Path folder, FaultRun faults) throws Wrong {
            PseudoTerminals cable = cable(folder);
            DispenserSimulator simulator =
                    new DispenserSimulator(cable, faults, SimulatedKind::blank, STACKED);
            plugIn(cable, simulator::start);
            Orders orders =
                    new Orders(
                            Map.of(
                                    "take", _ -> simulator.take(),
                                    "clear", _ -> simulator.clearPath(),
                                    "refill", _ -> simulator.refill(STACKED),
                                    "empty-bin", _ -> simulator.emptyBin()));
            return new Simulated(
                    "card-dispenser",
                    "driver = crt-591\n" + port(folder),
                    orders,
                    simulator::close);
        }
    },
    /** A virtual reader of the real PC/SC service; cards are laid on it by order. */
    CARD {
        @Override
        Simulated start(Path folder, FaultRun faults) throws Wrong {
            Optional<String> missing = Pcscd.missing();
            if (missing.isPresent()) {
                throw new Wrong(missing.get());
            }
            try {
                Pcscd service = Pcscd.reserve(folder.resolve("pcscd"), false);
                VirtualReader reader = VirtualReader.start(service, READER, faults);
                CardStand stand = new CardStand(reader);
                return new Simulated(
                        "card-reader",
                        "driver = pcsc\nreader = " + READER,
                        stand.orders(),
                        service.ended(),
                        reader::close);
            } catch (IOException e) {
                throw new Wrong(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Wrong("interrupted");
            }
        }
    };

    private static final String READER = "OneCard Simulated Reader";
    private static final int PRINTER_PORT = 9100;
    private static final int STACKED = 50;

    /**
     * @param folder for pseudo-terminals
     * @throws Wrong when this computer lacks something
     */
    abstract Simulated start(Path folder, FaultRun faults) throws Wrong;

    private static InventedDocument document() {
        return InventedDocument.of(DocumentType.ID_CARD, "张三", "11010519491231002X");
    }

    private static VirtualCard blank() {
        return VirtualCard.blank(TestCards.SUITE, new byte[0], Traits.PLAIN, new SecureRandom());
    }

    static PrinterSimulator listening(FaultRun faults) throws Wrong {
        try {
            return new PrinterSimulator(PRINTER_PORT, faults);
        } catch (UncheckedIOException e) {
            throw new Wrong(String.valueOf(e.getMessage()));
        }
    }

    static Optional<SimulatedKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(SimulatedKind::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    PseudoTerminals cable(Path folder) throws Wrong {
        Optional<String> missing = PseudoTerminals.missing();
        if (missing.isPresent()) {
            throw new Wrong(missing.get());
        }
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(machineEnd(folder));
            Files.deleteIfExists(driverEnd(folder));
        } catch (IOException e) {
            throw new Wrong(String.valueOf(e.getMessage()));
        }
        return new PseudoTerminals(machineEnd(folder), driverEnd(folder));
    }

    private Path machineEnd(Path folder) {
        return folder.resolve(word() + "-inside");
    }

    private Path driverEnd(Path folder) {
        return folder.resolve(word());
    }

    String port(Path folder) {
        return "port = " + driverEnd(folder);
    }

    static void plugIn(PseudoTerminals cable, Start start) throws Wrong {
        try {
            cable.plugIn();
            start.run();
        } catch (DeviceFault e) {
            throw new Wrong(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Wrong("interrupted");
        }
    }

    /** Switches a simulator on. */
    interface Start {
        void run() throws InterruptedException;
    }
}
