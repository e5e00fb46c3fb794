package campus.onecard.server.ledger;

/**
 * The two people behind something that one alone must not do.
 *
 * @param maker who asked for it, a staff number
 * @param checker who agreed to it, a staff number
 */
public record Approval(String maker, String checker) {

    public Approval {
        if (maker.isBlank() || checker.isBlank() || maker.length() > 20 || checker.length() > 20) {
            throw new IllegalArgumentException("maker and checker are staff numbers");
        }
    }

    /** Whether one person plays both. */
    public boolean isAlone() {
        return maker.equals(checker);
    }
}
