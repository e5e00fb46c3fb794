package campus.onecard.domain.terminal;

/** Why a terminal's command was declined. */
public enum Refusal {
    /** The balance does not cover it. */
    INSUFFICIENT,
    /** Beyond a limit: ask for the payment password and pay under a new id (L-04). */
    PIN_REQUIRED,
    /** The payment password was wrong; another try is a new payment under a new id. */
    WRONG_PIN,
    /** Too many wrong payment passwords; the service hall unlocks it with a document. */
    PIN_LOCKED,
    /** The payment password is still the initial one; its owner changes it at a kiosk first. */
    PIN_INITIAL,
    /** Lost, void, unknown, or not this university's card. */
    CARD_NOT_ACTIVE,
    /** The account is frozen or closed. */
    ACCOUNT_NOT_ACTIVE,
    /** What shall be given back was declined, belongs to another outlet, or is no payment. */
    NOT_RETURNABLE,
    /** More than is left of the payment, or it was given back before. */
    ALREADY_RETURNED,
    /** A reversal is possible on the day of the payment only; use a refund. */
    DAY_OVER,
    /** The card's proof is missing; this server takes no payment without one. */
    PROOF_MISSING,
    /** The card's proof is wrong: another card, other figures, or no card of this university. */
    PROOF_WRONG,
    /** The proof came too late; hold the card to the terminal again, under a new id. */
    PROOF_STALE,
    /** Too many wrong proofs of this card; it is not looked at for half an hour. */
    CARD_LOCKED
}
