package campus.onecard.server;

import campus.onecard.server.home.Home;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

import java.util.concurrent.Callable;

/** Says whether the configuration is good, without starting anything. */
@Command(name = "verify-config", mixinStandardHelpOptions = true)
final class VerifyConfigCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    VerifyConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Home home = surroundings.home();
        surroundings.settings(home);
        surroundings.say("config.good", home.configuration());
        return ExitCode.OK;
    }
}
