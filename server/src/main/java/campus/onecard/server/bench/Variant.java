package campus.onecard.server.bench;

/** The ways of paying that are compared, and two floors below which nothing goes. */
enum Variant {
    /** A transaction per payment that also raises the merchant's total. */
    A(true),
    /** A transaction per payment that only adds rows. */
    B(true),
    /** The same as B inside a stored procedure, one round trip. */
    C(true),
    /** The posting lanes, called in process. */
    D(true),
    /** The posting lanes behind the server's door, called over HTTP by a device. */
    E(true),
    /** The lanes again, on an engine that writes a binary log. */
    L(true),
    /** One autocommitted INSERT. */
    INSERT(false),
    /** One SELECT 1. */
    SELECT(false);

    private final boolean posting;

    Variant(boolean posting) {
        this.posting = posting;
    }

    /** Whether it books payments. */
    boolean isPosting() {
        return posting;
    }
}
