package campus.onecard.server.payee.simulator;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorCommand;
import campus.onecard.server.outside.simulator.SimulatorHome;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;

/** Runs the simulated payees until they are told to stop. */
@Command(name = "payees", mixinStandardHelpOptions = true)
public final class PayeeSimulatorCommand extends SimulatorCommand {

    private static final int PORT = 8131;

    private final Clock clock;
    private final Texts texts;

    /**
     * @param standard the folder when none is named
     */
    public PayeeSimulatorCommand(Locale language, Clock clock, Path standard) {
        super(language, PORT, standard);
        this.clock = clock;
        this.texts = Texts.beside(language, PayeeSimulatorCommand.class);
    }

    @Override
    protected URI open(SimulatorHome home, int port, FaultScript script) throws IOException {
        return new PayeeSimulator(home, port, script, clock, new SecureRandom()).url();
    }

    @Override
    protected String name() {
        return "payees";
    }

    @Override
    protected String ready(URI url) {
        return texts.get("payees.ready", url);
    }
}
