package campus.onecard.server.crash;

/**
 * One round of killing.
 *
 * @param victim what was killed
 * @param answered commands answered in it
 * @param found what is wrong after it
 */
record Cycle(Victim victim, int answered, Findings found) {}
