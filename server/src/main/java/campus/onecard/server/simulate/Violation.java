package campus.onecard.server.simulate;

/**
 * Something came that must not.
 *
 * @param what was looked at
 * @param expected by the oracle
 * @param came from the lanes or out of the books
 */
record Violation(String what, String expected, String came) {

    /** The same kind of thing, whatever the figures: what shrinking must not lose. */
    boolean isLike(Violation other) {
        return what.equals(other.what);
    }
}
