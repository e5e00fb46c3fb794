package campus.onecard.server;

import campus.onecard.server.home.Home;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Serves until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Home home = surroundings.home();
        Logging.into(home.log());
        CountDownLatch end = new CountDownLatch(1);
        try (Server server =
                Server.start(home, surroundings.settings(home), "serve", surroundings.clock())) {
            Thread stop = new Thread(() -> stop(server), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            server.databaseLost().thenRun(end::countDown);
            surroundings.say("serve.ready", server.url());
            end.await();
        }
        surroundings.err().println(surroundings.texts().get("database.stopped"));
        return ExitCode.SOFTWARE;
    }

    /** Runs when the process is told to end (Ctrl-C, SIGTERM). */
    private void stop(Server server) {
        if (server.databaseLost().isDone()) {
            return;
        }
        server.close();
        surroundings.say("serve.stopped");
        // A stop that was asked for and went well is a success, not death by signal.
        Runtime.getRuntime().halt(ExitCode.OK);
    }
}
