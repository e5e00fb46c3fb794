package campus.onecard.server.http;

/** Lets a door open on which only some rooms of the house are behind it. */
public final class Unanswered {

    private Unanswered() {}

    /** Every route that has no handler yet answers nothing. */
    public static void rest(Bindings bindings) {
        bindings.missing().forEach(route -> bindings.on(route, (call, body) -> null));
    }
}
