package campus.onecard.server.bank;

/** What the bank says about an account to be bound. */
public sealed interface BindWord {

    /**
     * It may be used.
     *
     * @param token by which the bank knows it
     * @param tail the last four digits of its number
     */
    record Bound(String token, String tail) implements BindWord {

        /** Without the token. */
        @Override
        public String toString() {
            return "Bound[" + tail + "]";
        }
    }

    /**
     * It may not.
     *
     * @param reason a code of theirs
     */
    record Refused(String reason) implements BindWord {

        public Refused {
            reason = reason.matches("[A-Z_]{1,32}") ? reason : "OTHER";
        }
    }

    /** No answer; nothing of ours depends on it. */
    record NoAnswer() implements BindWord {}
}
