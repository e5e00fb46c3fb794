package campus.onecard.kiosk.bench;

import campus.onecard.client.OneCardClient;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.text.Texts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** {@code ./onecard bench devices}: measures and says in one line what came of it. */
public final class DeviceBenchRun {

    private static final String NAME = "OneCard Bench Reader";

    private static final int ROUNDS = 100;

    private final Texts texts;
    private final PrintStream out;
    private final Clock clock;

    public DeviceBenchRun(Texts texts, PrintStream out, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param machine asks as an enrolled kiosk
     * @param card one that the server knows as active
     * @param folder for the PC/SC service's configuration and log
     * @return the exit code: 0 when all that was promised holds
     */
    public int run(OneCardClient machine, CardSerial card, Path folder)
            throws InterruptedException {
        Optional<String> missing = Pcscd.missing();
        if (missing.isPresent()) {
            out.println(texts.get("bench.skipped", missing.get()));
            return 1;
        }
        try {
            return measured(machine, card, Pcscd.reserve(folder, true));
        } catch (IOException e) {
            out.println(texts.get("bench.skipped", String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private int measured(OneCardClient machine, CardSerial card, Pcscd service)
            throws IOException, InterruptedException {
        try (service;
                VirtualReader hand =
                        VirtualReader.start(service, NAME, new FaultRun(FaultScript.NONE, clock))) {
            out.println(texts.get("bench.begins"));
            DeviceFigures figures = new DeviceBench(machine, card, hand, NAME, ROUNDS).run();
            out.println(figures.summary(texts));
            return figures.good() ? 0 : 1;
        } catch (IOException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            out.println(texts.get("bench.failed", String.valueOf(e.getMessage())));
            return 1;
        }
    }
}
