package campus.onecard.server.outside.simulator;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.home.StartRefused;

import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Runs a simulated system until it is told to stop. */
public abstract class SimulatorCommand implements Callable<Integer> {

    private final Texts texts;
    private final Path standard;

    @Option(names = "--port", descriptionKey = "simulator.port")
    private int port;

    @Option(names = "--folder", descriptionKey = "simulator.folder")
    private Path folder = Path.of("");

    @Option(names = "--faults", descriptionKey = "simulator.faults")
    private Path faults = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    /**
     * @param port where it listens unless another is named
     * @param standard the folder when none is named
     */
    protected SimulatorCommand(Locale language, int port, Path standard) {
        this.texts = Texts.beside(language, SimulatorCommand.class);
        this.port = port;
        this.standard = standard;
    }

    /**
     * Opens the system, which then answers until the process ends.
     *
     * @param port 0 for any free one
     * @return where it answers
     */
    protected abstract URI open(SimulatorHome home, int port, FaultScript script)
            throws IOException;

    /** Its name in a server's configuration; NAME.properties tells who waits where it is. */
    protected abstract String name();

    /** The sentence that says what to do with it. */
    protected abstract String ready(URI url);

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        FaultScript script = script();
        try {
            SimulatorHome home =
                    SimulatorHome.open(folder.toString().isEmpty() ? standard : folder);
            URI url = open(home, port, script);
            List<String> settings =
                    List.of(name() + ".url = " + url, name() + ".key-file = " + home.keyFile());
            home.ready(name() + ".properties", settings);
            settings.forEach(out::println);
            out.println(ready(url));
            out.flush();
        } catch (BindException e) {
            throw new StartRefused("serve.port-taken", Integer.toString(port)).because(e);
        } catch (IOException e) {
            out.println(texts.get("simulator.folder", e.getClass().getSimpleName()));
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
            throw new ParameterException(
                    spec.commandLine(), texts.get("simulator.faults.line", faults, e.line()), e);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), texts.get("simulator.faults.file", faults), e);
        }
    }
}
