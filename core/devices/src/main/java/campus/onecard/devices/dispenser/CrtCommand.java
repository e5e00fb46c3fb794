package campus.onecard.devices.dispenser;

/** The commands used, by their two letters. */
enum CrtCommand {
    /** Finds out where everything is and leaves a card where it lies. */
    INITIALISE('0', '3', Kind.MOVE),
    STATUS('1', '0', Kind.QUESTION),
    TO_GATE('2', '0', Kind.MOVE),
    TO_STATION('2', '2', Kind.MOVE),
    TO_BIN('2', '3', Kind.MOVE),
    CARD_ON(0x60, '0', Kind.CARD),
    /** One APDU over ISO 14443-4 type A. */
    CARD_APDU(0x60, '4', Kind.CARD),
    READ_BIN_COUNTER(0xA5, '0', Kind.QUESTION),
    RESET_BIN_COUNTER(0xA5, '1', Kind.QUESTION);

    private final byte command;
    private final byte parameter;
    private final Kind kind;

    CrtCommand(int command, char parameter, Kind kind) {
        this.command = (byte) command;
        this.parameter = (byte) parameter;
        this.kind = kind;
    }

    byte[] frame(int address, byte[] data) {
        byte[] body = new byte[3 + data.length];
        body[0] = 'C';
        body[1] = command;
        body[2] = parameter;
        System.arraycopy(data, 0, body, 3, data.length);
        return CrtFrame.of(address, body);
    }

    /** Where a card is after this move; UNKNOWN for what leads nowhere of its own. */
    CardStage leadsTo() {
        return switch (this) {
            case TO_GATE -> CardStage.AT_GATE;
            case TO_STATION -> CardStage.AT_STATION;
            case TO_BIN -> CardStage.CAPTURED;
            default -> CardStage.UNKNOWN;
        };
    }

    /** Whether the machine's sensors show that this move has come to its end. */
    boolean isOver(CardStage path) {
        return switch (this) {
            case TO_GATE -> path == CardStage.AT_GATE;
            case TO_STATION -> path == CardStage.AT_STATION;
            case TO_BIN -> path == CardStage.STOCKED;
            default -> true;
        };
    }

    boolean isNamedBy(byte[] body) {
        return body.length >= 3 && body[1] == command && body[2] == parameter;
    }

    Kind kind() {
        return kind;
    }

    /** What may happen when it is sent twice. */
    enum Kind {
        /** Nothing: it may be asked again. */
        QUESTION,
        /** A second card may move: never sent twice. */
        MOVE,
        /** The card may have done it: never sent twice. */
        CARD
    }
}
