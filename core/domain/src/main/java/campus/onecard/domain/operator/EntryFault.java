package campus.onecard.domain.operator;

/** Why a card does not open a machine's menu. */
public enum EntryFault {
    /** Its owner does not look after machines. */
    NOT_OPERATOR,
    /** It was reported lost or replaced. */
    CARD_NOT_ACTIVE,
    /** The owner's account is frozen or closed. */
    ACCOUNT_CLOSED,
    /** Too many wrong payment passwords; unlocked with a document. */
    PIN_LOCKED,
    /** The payment password is still the initial one and must be changed first. */
    PIN_INITIAL
}
