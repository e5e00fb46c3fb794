package campus.onecard.server.roster;

/**
 * How an import ended.
 *
 * @param imported accounts opened
 * @param unchanged were there already with the same facts
 * @param rejected rows that could not be taken
 */
record Tally(int imported, int unchanged, int rejected) {

    /** The last line printed, the same in every language: programs read it. */
    String line() {
        return "roster: %d imported, %d unchanged, %d rejected"
                .formatted(imported, unchanged, rejected);
    }
}
