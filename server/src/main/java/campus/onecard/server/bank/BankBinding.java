package campus.onecard.server.bank;

/**
 * A bound bank account.
 *
 * @param token by which the bank knows it
 * @param tail the last digits of its number
 */
record BankBinding(String token, String tail) {

    /** As people see it. */
    static String masked(String tail) {
        return "**** " + tail;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "BankBinding[" + tail + "]";
    }
}
