package campus.onecard.server.secret;

/**
 * What one Argon2id computation takes.
 *
 * @param memoryKib memory in KiB
 * @param passes over that memory
 */
record Cost(int memoryKib, int passes) {

    /** For a password its owner chose: OWASP ASVS 5.0 appendix C, 46 MiB and one pass. */
    static final Cost FULL = new Cost(46 * 1024, 1);

    /**
     * For an initial password. Its 1,000 candidates fall at any cost to whoever has the pepper, and
     * to nobody else (docs/decisions/0020-initial-passwords.md).
     */
    static final Cost INITIAL = new Cost(1024, 1);

    boolean isBelow(Cost other) {
        return (long) memoryKib * passes < (long) other.memoryKib * other.passes;
    }
}
