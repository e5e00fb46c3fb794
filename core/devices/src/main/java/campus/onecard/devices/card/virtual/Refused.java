package campus.onecard.devices.card.virtual;

/** Ends a command with a status other than 9000. */
final class Refused extends RuntimeException {

    static final int LENGTH = 0x6700;
    static final int LINE_PROTECTION = 0x6900;
    static final int FILE_TYPE = 0x6981;
    static final int SECURITY = 0x6982;
    static final int LOCKED = 0x6983;
    static final int CONDITIONS = 0x6985;
    static final int MAC_MISSING = 0x6987;
    static final int MAC_WRONG = 0x6988;
    static final int DATA = 0x6A80;
    static final int BLOCKED = 0x6A81;
    static final int NO_FILE = 0x6A82;
    static final int NO_RECORD = 0x6A83;
    static final int NO_SPACE = 0x6A84;
    static final int EXISTS = 0x6A86;
    static final int NO_KEY = 0x6A88;
    static final int OFFSET = 0x6B00;
    static final int OTHER_LENGTH = 0x6C00;
    static final int INSTRUCTION = 0x6D00;
    static final int CLASS = 0x6E00;
    static final int BLOCKED_FOR_EVER = 0x9303;

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status) {
        super(null, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** 63Cx: wrong, and this many tries left. */
    static Refused wrong(int triesLeft) {
        return new Refused(0x63C0 | triesLeft);
    }
}
