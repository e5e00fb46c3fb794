package campus.onecard.server.bank.simulator;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorCommand;
import campus.onecard.server.outside.simulator.SimulatorHome;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Runs the simulated bank until it is told to stop. */
@Command(name = "bank", mixinStandardHelpOptions = true)
public final class BankSimulatorCommand extends SimulatorCommand {

    private static final int PORT = 8130;

    private final Clock clock;
    private final Texts texts;

    /**
     * @param standard the folder when none is named
     */
    public BankSimulatorCommand(Locale language, Clock clock, Path standard) {
        super(language, PORT, standard);
        this.clock = clock;
        this.texts = Texts.beside(language, BankSimulatorCommand.class);
    }

    @Override
    protected URI open(SimulatorHome home, int port, FaultScript script) throws IOException {
        return new BankSimulator(home, port, script, clock).url();
    }

    @Override
    protected String name() {
        return "bank";
    }

    @Override
    protected String ready(URI url) {
        return texts.get("bank.ready", url);
    }
}
