package campus.onecard.devices.idcard;

/** Commands to the security module (GA 467), with the shape of the answer when all is well. */
enum SamCommand {
    STATUS(0x11, 0xFF, SamStatus.OK, 0),
    MODULE_NUMBER(0x12, 0xFF, SamStatus.OK, 16),
    FIND(0x20, 0x01, SamStatus.FOUND, 4),
    SELECT(0x20, 0x02, SamStatus.OK, 8),
    /** Text and photo. */
    READ(0x30, 0x01, SamStatus.OK, SamContent.LENGTH);

    private final int command;
    private final int parameter;
    private final SamStatus well;
    private final int dataLength;

    SamCommand(int command, int parameter, SamStatus well, int dataLength) {
        this.command = command;
        this.parameter = parameter;
        this.well = well;
        this.dataLength = dataLength;
    }

    byte[] frame() {
        return SamFrame.of((byte) command, (byte) parameter);
    }

    /**
     * Whether this can be the answer. Answers do not name their command, but a good one's status
     * and length do, so that a late answer is not taken for another command's.
     */
    boolean isAnsweredBy(SamAnswer answer) {
        boolean good = answer.status() == SamStatus.OK || answer.status() == SamStatus.FOUND;
        return !good || answer.status() == well && answer.data().length == dataLength;
    }
}
