package campus.onecard.server.bank.simulator;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorHome;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Runs the simulated bank until it is told to stop. */
@Command(name = "bank", mixinStandardHelpOptions = true)
public final class BankSimulatorCommand implements Callable<Integer> {

    /** Tells a launcher that waits where the bank is. */
    public static final String READY = "bank.properties";

    private final Clock clock;
    private final Texts texts;
    private final Path standard;

    @Option(names = "--port", defaultValue = "8130", descriptionKey = "simulator.port")
    private int port;

    @Option(names = "--folder", descriptionKey = "simulator.folder")
    private Path folder = Path.of("");

    @Option(names = "--faults", descriptionKey = "simulator.faults")
    private Path faults = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    /**
     * @param standard the folder when none is named
     */
    public BankSimulatorCommand(Locale language, Clock clock, Path standard) {
        this.clock = clock;
        this.texts = Texts.beside(language, BankSimulatorCommand.class);
        this.standard = standard;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        FaultScript script = script();
        try {
            SimulatorHome home =
                    SimulatorHome.open(folder.toString().isEmpty() ? standard : folder);
            BankSimulator bank = new BankSimulator(home, port, script, clock);
            List<String> settings =
                    List.of("bank.url = " + bank.url(), "bank.key-file = " + home.keyFile());
            home.ready(READY, settings);
            settings.forEach(out::println);
            out.println(texts.get("bank.ready", bank.url()));
            out.flush();
        } catch (BindException e) {
            throw new StartRefused("serve.port-taken", Integer.toString(port)).because(e);
        } catch (IOException e) {
            out.println(texts.get("bank.folder", e.getClass().getSimpleName()));
            return ExitCode.SOFTWARE;
        }
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private FaultScript script() {
        if (faults.toString().isEmpty()) {
            return FaultScript.none();
        }
        try {
            return FaultScript.parse(Files.readAllLines(faults));
        } catch (FaultScript.Unreadable e) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), texts.get("bank.faults.line", faults, e.line()), e);
        } catch (IOException e) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), texts.get("bank.faults.file", faults), e);
        }
    }
}
