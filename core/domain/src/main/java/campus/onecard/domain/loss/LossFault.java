package campus.onecard.domain.loss;

/** Why a loss was not reported or lifted. */
public enum LossFault {
    /** It is reported already. */
    ALREADY_REPORTED,
    /** The account has no card that could be lost. */
    NO_CARD,
    /** The card is not reported lost; it serves. */
    NOT_LOST,
    /** The card was replaced meanwhile, or is not one of this account. */
    REPLACED_OR_STRANGE,
    /** The account is closed. */
    ACCOUNT_CLOSED
}
