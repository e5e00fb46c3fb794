package campus.onecard.kiosk.demo;

import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.idcard.IdReader;
import campus.onecard.devices.idcard.PhotoDecoder;
import campus.onecard.devices.idcard.SerialIdReader;
import campus.onecard.devices.idcard.simulator.IdReaderSimulator;
import campus.onecard.devices.serial.PseudoTerminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The demo's reader for ID cards: the real driver, and at the other end of a pseudo-terminal a
 * simulated machine on which somebody lays the documents of invented people.
 *
 * @param driver what the kiosk uses; empty where this computer has no pseudo-terminals
 * @param hand what lays documents on it
 */
public record DemoIdReader(Optional<IdReader> driver, Optional<IdReaderSimulator> hand) {

    /** A demo without one: people are sent to the service hall. */
    public static final DemoIdReader NONE = new DemoIdReader(Optional.empty(), Optional.empty());

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * Takes the best there is.
     *
     * @param folder for the two ends of the cable
     */
    public static DemoIdReader best(Path folder, InstantSource clock) {
        if (PseudoTerminals.missing().isPresent()) {
            return NONE;
        }
        Path machine = folder.resolve("id-reader-machine");
        Path kiosk = folder.resolve("id-reader");
        try {
            Files.deleteIfExists(machine);
            Files.deleteIfExists(kiosk);
            PseudoTerminals cable = new PseudoTerminals(machine, kiosk);
            FaultRun well = new FaultRun(FaultScript.NONE, clock);
            IdReaderSimulator simulator = new IdReaderSimulator(cable, well);
            simulator.start();
            return new DemoIdReader(
                    Optional.of(new SerialIdReader(cable.driver(), PATIENCE, PhotoDecoder.NONE)),
                    Optional.of(simulator));
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    /** Lays that person's ID card on the reader in place of what lay there. */
    public void place(DemoPerson person) {
        hand.ifPresent(simulator -> simulator.place(person.document()));
    }

    /** Takes away what lies there. */
    public void remove() {
        hand.ifPresent(IdReaderSimulator::remove);
    }
}
