package campus.onecard.server.ledger;

/**
 * Why staff did something, as a code that programs find words for.
 *
 * @param value up to 32 capital letters, digits and underscores, for example {@code FOUND_CARD}
 */
public record ReasonCode(String value) {

    public ReasonCode {
        if (!value.matches("[A-Z][A-Z0-9_]{0,31}")) {
            throw new IllegalArgumentException(
                    "a reason is a code of up to 32 capital letters, digits and underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
