package campus.onecard.kiosk.statistics;

/** In which way the spending is shown. */
public enum View {
    /** 按餐次. */
    MEALS,
    /** 按地点. */
    PLACES,
    /** 按月. */
    MONTHS
}
