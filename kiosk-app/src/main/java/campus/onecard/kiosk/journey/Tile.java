package campus.onecard.kiosk.journey;

/** The seven functions of a kiosk (K-01 … K-07), in the order of the home screen. */
public enum Tile {
    /** 交易查询 (K-06). */
    TRANSACTIONS(false),
    /** 密码修改 (K-01). */
    PASSWORDS(false),
    /** 挂失解挂 (K-02). */
    LOSS_REPORT(true),
    /** 限额修改 (K-03). */
    LIMITS(false),
    /** 银行圈存 (K-04). */
    BANK_TRANSFER(false),
    /** 各类缴费 (K-05). */
    FEES(false),
    /** 遗失公告 (K-07). */
    LOST_NOTICES(true);

    private final boolean openToAll;

    Tile(boolean openToAll) {
        this.openToAll = openToAll;
    }

    /** Whether the attract screen offers it too, to somebody without a card. */
    public boolean openToAll() {
        return openToAll;
    }
}
