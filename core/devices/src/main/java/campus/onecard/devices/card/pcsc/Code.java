package campus.onecard.devices.card.pcsc;

import campus.onecard.devices.card.CardLost;
import campus.onecard.domain.equipment.EquipmentFault;

/** What PC/SC answers, as winscard.h and pcsclite.h have it. */
final class Code {

    static final int SUCCESS = 0;
    static final int CANCELLED = 0x80100002;
    static final int INVALID_HANDLE = 0x80100003;
    static final int UNKNOWN_READER = 0x80100009;
    static final int TIMEOUT = 0x8010000A;
    static final int NO_SMARTCARD = 0x8010000C;
    static final int READER_UNAVAILABLE = 0x80100017;
    static final int NO_SERVICE = 0x8010001D;
    static final int SERVICE_STOPPED = 0x8010001E;
    static final int NO_READERS = 0x8010002E;
    static final int RESET_CARD = 0x80100068;
    static final int REMOVED_CARD = 0x80100069;

    private Code() {}

    /** What it says about the reader. */
    static EquipmentFault fault(int code) {
        return switch (code) {
            case NO_READERS, UNKNOWN_READER, READER_UNAVAILABLE -> EquipmentFault.READER_MISSING;
            default -> EquipmentFault.SERVICE_DOWN;
        };
    }

    /** What it says about the card that was spoken to. */
    static CardLost.Why lost(int code) {
        return switch (code) {
            case REMOVED_CARD, NO_SMARTCARD -> CardLost.Why.REMOVED;
            case RESET_CARD -> CardLost.Why.RESET;
            case NO_SERVICE,
                    SERVICE_STOPPED,
                    INVALID_HANDLE,
                    NO_READERS,
                    UNKNOWN_READER,
                    READER_UNAVAILABLE ->
                    CardLost.Why.READER_GONE;
            default -> CardLost.Why.TORN;
        };
    }

    /** For logs. */
    static String text(int code) {
        return "PC/SC answered 0x%08X".formatted(code);
    }
}
