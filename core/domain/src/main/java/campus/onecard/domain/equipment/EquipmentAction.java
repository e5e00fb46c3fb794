package campus.onecard.domain.equipment;

/** What somebody must do about a fault; after XFS4IoT's list of error actions. */
public enum EquipmentAction {
    /** Nothing: it heals by itself. */
    WAIT,
    /** Put something in or take something out: cards, paper, a full bin. */
    REFILL,
    /** Open it and clear what is stuck. */
    CLEAR,
    /** Switch it off and on again. */
    RESET,
    /** Mend the cable or the configuration. */
    CONFIGURE,
    /** Call an engineer. */
    MAINTAIN
}
