package campus.onecard.server;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.config.Configuration;
import campus.onecard.server.config.Settings;
import campus.onecard.server.home.Home;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command works in.
 *
 * @param environment the process's
 * @param texts in the language of the one who typed the command
 * @param out results
 * @param err everything else people should read
 */
record Surroundings(
        Map<String, String> environment,
        Texts texts,
        Clock clock,
        PrintWriter out,
        PrintWriter err) {

    Home home() {
        return Home.open(Home.place(environment));
    }

    /** The log's file. */
    Path log() {
        return Home.place(environment).toAbsolutePath().normalize().resolve("log", "onecard.log");
    }

    Settings settings(Home home) {
        return Configuration.read(home, environment);
    }

    /** Prints a result: a sentence of the texts. */
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
        out.flush();
    }

    /** Prints a sentence that is no result. */
    void complain(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
        err.flush();
    }
}
