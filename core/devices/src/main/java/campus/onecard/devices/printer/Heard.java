package campus.onecard.devices.printer;

/**
 * What came from a printer while somebody listened.
 *
 * @param status the last answer to a question asked at once; -1 when none came
 * @param inOrder whether the answer came that stands behind the last line
 * @param noise whether bytes came that answer nothing
 */
record Heard(int status, boolean inOrder, boolean noise) {

    static final Heard NOTHING = new Heard(-1, false, false);

    private static final int FLOW_ON = 0x11;
    private static final int FLOW_OFF = 0x13;

    /**
     * @param answer one byte, 0 to 255
     */
    Heard and(int answer) {
        if (StatusBits.isImmediate(answer)) {
            return new Heard(answer, inOrder, noise);
        }
        if (StatusBits.isInOrder(answer)) {
            return new Heard(status, true, noise);
        }
        boolean flow = answer == FLOW_ON || answer == FLOW_OFF;
        return flow ? this : new Heard(status, inOrder, true);
    }
}
