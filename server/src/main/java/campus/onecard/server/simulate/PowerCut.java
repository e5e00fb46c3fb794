package campus.onecard.server.simulate;

/** The server's process is gone: nothing of it runs on, not even its error handling. */
final class PowerCut extends Error {

    private static final long serialVersionUID = 1L;

    PowerCut() {
        super("the server is gone", null, false, false);
    }
}
