package campus.onecard.server.ledger;

/**
 * Where something is booked.
 *
 * @param id also the id of its cash drawer, where it has one
 * @param merchantId whom payments here are owed to
 * @param name as people know it, for example 清真风味
 * @param place for example 学生食堂一楼
 */
public record Outlet(int id, int merchantId, String name, String place, Kind kind) {

    /** The card centre itself, where no outlet is meant. */
    public static final int CARD_CENTRE = 0;

    /** The other side of a carry-over: the old system (G-05). */
    public static final int OLD_SYSTEM = 1;

    /** What an outlet is. */
    public enum Kind {
        CANTEEN,
        BATH,
        LAUNDRY,
        NETWORK,
        LIBRARY,
        SHOP,
        /** A recharge room with a cash drawer (C-00). */
        RECHARGE,
        /** Whom fees are paid to: electricity, network, examinations. */
        PAYEE,
        /** The card centre 卡务中心. */
        OFFICE,
        /** The system before this one. */
        LEGACY
    }
}
