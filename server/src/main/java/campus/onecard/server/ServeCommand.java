package campus.onecard.server;

import campus.onecard.server.config.Settings;
import campus.onecard.server.home.Home;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Serves until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--demo", descriptionKey = "demo")
    private boolean demo;

    @Option(names = "--payees", descriptionKey = "demo.payees")
    private Path payees = Path.of("");

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Home home = surroundings.home();
        Logging.into(home.log());
        CountDownLatch end = new CountDownLatch(1);
        try (Server server = start(home)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            server.databaseLost().thenRun(end::countDown);
            server.watch().onChange(onDuty -> tell(server, onDuty));
            end.await();
        }
        surroundings.complain("database.stopped");
        return ExitCode.SOFTWARE;
    }

    private void tell(Server server, boolean onDuty) {
        if (onDuty) {
            surroundings.say("serve.ready", server.url());
        } else {
            surroundings.say("serve.standby", server.url());
        }
    }

    private Server start(Home home) {
        DemoCampus campus = new DemoCampus(surroundings, payees);
        Settings settings = surroundings.settings(home);
        Server server =
                new Server(
                        home,
                        // The demo's people may hold cards that prove nothing.
                        demo ? settings.takingEveryCard() : settings,
                        "serve",
                        surroundings.clock(),
                        wiring -> {
                            if (demo) {
                                campus.settle(wiring);
                            }
                        });
        if (demo) {
            campus.introduce(home, server);
        }
        return server;
    }

    /** Runs when the process is told to end (Ctrl-C, SIGTERM). */
    private void stop(Server server) {
        if (server.databaseLost().isDone()) {
            return;
        }
        server.close();
        if (!demo) { // there the walk's summary is to stay the last line
            surroundings.say("serve.stopped");
        }
        // A stop that was asked for and went well is a success, not death by signal.
        Runtime.getRuntime().halt(ExitCode.OK);
    }
}
