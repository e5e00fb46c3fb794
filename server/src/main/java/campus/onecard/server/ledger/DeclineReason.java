package campus.onecard.server.ledger;

/** Why a command was declined. A decline is an answer, stored like any other. */
public enum DeclineReason {
    /** The balance does not cover it. */
    INSUFFICIENT,
    /** Beyond a limit: ask for the payment password and pay under a new id (L-04, A-07). */
    PIN_REQUIRED,
    /** The payment password was wrong; the detail says how many tries are left. */
    WRONG_PIN,
    /** Too many wrong payment passwords; unlocked with a document. */
    PIN_LOCKED,
    /** The payment password is still the initial one and must be changed first. */
    PIN_INITIAL,
    /** Lost, void, unknown, or another account's card (T-04, X-02). */
    CARD_NOT_ACTIVE,
    /** Frozen or closed. */
    ACCOUNT_NOT_ACTIVE,
    /** What it refers to was declined, belongs elsewhere, or is of another kind. */
    NOT_RETURNABLE,
    /** More than is left of what it refers to. */
    ALREADY_RETURNED,
    /** Only possible on the day itself. */
    DAY_OVER,
    /** One person was maker and checker. */
    SAME_PERSON,
    /** It was posted, voided or has expired already. */
    NOT_PENDING,
    /** Its time is over. */
    EXPIRED,
    /** Its time is not over yet. */
    NOT_EXPIRED,
    /** More than was set aside. */
    BEYOND_HOLD,
    /** Something of the account is still under way. */
    HOLDS_PENDING,
    /** That account of the old system was carried over before. */
    ALREADY_CARRIED_OVER,
    /** The payee does not take it so, or not now; the detail says why. */
    FEE_REFUSED,
    /** Another order pays that bill, or has paid it. */
    BILL_TAKEN,
    /** The limits cannot be set like that; the detail says why. */
    LIMIT_REFUSED,
    /** It is that way already. */
    UNCHANGED,
    /** The new password is not acceptable; the detail says why. */
    PASSWORD_REFUSED,
    /** The card proved nothing, and must. */
    PROOF_MISSING,
    /** What the card proved is not this payment, or it is not that card. */
    PROOF_WRONG,
    /** The card's proof came too late. */
    PROOF_STALE,
    /** Too many wrong proofs of that card a while ago. */
    CARD_LOCKED,
    /** Its machine asked for it before it came, so it never counts any more. */
    VOIDED,
    /** No bank account is bound. */
    BANK_NOT_BOUND,
    /** The bank's service hours are over, or have not begun. */
    BANK_CLOSED,
    /** Smaller or larger than the house allows. */
    AMOUNT_REFUSED,
    /** More than is left of the day's ceiling; the detail says how much is left, in fen. */
    BEYOND_CEILING,
    /** The bank said no; the detail says why. */
    BANK_REFUSED,
    /** Whoever asks does not look after machines. */
    NOT_OPERATOR
}
