package campus.onecard.kiosk.demo;

import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The demo's card reader: the real PC/SC service with a virtual reader where this machine has one,
 * else a reader inside this process. The cards and all that speaks with them are the same.
 *
 * @param reader what the kiosk uses
 * @param hand what holds cards to it
 * @param notOverPcsc why it is inside this process; empty when it goes over PC/SC
 */
public record DemoReader(CardReader reader, CardHand hand, Optional<String> notOverPcsc) {

    private static final String NAME = "OneCard Demo Reader";

    /**
     * Takes the best there is.
     *
     * @param folder for the service's configuration and log
     */
    public static DemoReader best(Path folder, InstantSource clock) {
        FaultRun faults = new FaultRun(FaultScript.NONE, clock);
        Optional<String> missing = Pcscd.missing();
        if (missing.isPresent()) {
            return inside(faults, missing.get());
        }
        try {
            return overPcsc(Pcscd.reserve(folder, false), faults);
        } catch (IOException e) {
            return inside(faults, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return inside(faults, "it was interrupted");
        }
    }

    private static DemoReader overPcsc(Pcscd service, FaultRun faults)
            throws IOException, InterruptedException {
        try {
            VirtualReader hand = VirtualReader.start(service, NAME, faults);
            return new DemoReader(new PcscReader(NAME), hand, Optional.empty());
        } catch (IOException | InterruptedException e) {
            service.close();
            throw e;
        }
    }

    private static DemoReader inside(FaultRun faults, String why) {
        SimulatedReader reader = new SimulatedReader(faults);
        return new DemoReader(reader, reader, Optional.of(why));
    }
}
