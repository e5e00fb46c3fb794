package campus.onecard.server.outside.simulator;

import java.nio.charset.StandardCharsets;

/**
 * What a simulated system answers.
 *
 * @param status of HTTP
 * @param body what is signed with it
 */
public record Reply(int status, byte[] body) {

    /** Done, with JSON or a file. */
    public static Reply ok(String text) {
        return new Reply(200, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Turned away; nothing was done. */
    public static Reply no(int status) {
        return new Reply(status, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** Nonsense. */
    static Reply garbage() {
        return new Reply(200, "<html>Bad Gateway</html>\u0000".getBytes(StandardCharsets.UTF_8));
    }
}
