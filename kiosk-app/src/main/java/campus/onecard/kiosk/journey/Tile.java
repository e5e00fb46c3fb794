package campus.onecard.kiosk.journey;

/** The seven functions of a kiosk (K-01 … K-07), in the order of the home screen. */
public enum Tile {
    /** 交易查询 (K-06). */
    TRANSACTIONS(true, false),
    /** 密码修改 (K-01). */
    PASSWORDS(true, false),
    /** 挂失解挂 (K-02). */
    LOSS_REPORT(true, true),
    /** 限额修改 (K-03). */
    LIMITS(true, false),
    /** 银行圈存 (K-04). */
    BANK_TRANSFER(true, false),
    /** 各类缴费 (K-05). */
    FEES(true, false),
    /** 遗失公告 (K-07). */
    LOST_NOTICES(true, true);

    private final boolean built;
    private final boolean openToAll;

    Tile(boolean built, boolean openToAll) {
        this.built = built;
        this.openToAll = openToAll;
    }

    /** Whether it works; a tile that does not yet says so and where to go instead. */
    public boolean built() {
        return built;
    }

    /** Whether the attract screen offers it too, to somebody without a card. */
    public boolean openToAll() {
        return openToAll;
    }
}
