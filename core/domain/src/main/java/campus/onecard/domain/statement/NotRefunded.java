package campus.onecard.domain.statement;

/** Why a payment that its owner reported as wrong is not given back. */
public enum NotRefunded {
    /** The payment password of the account was typed for it. */
    PASSWORD_TYPED,
    /** The hall found, with the owner, that it was the owner's own. */
    YOUR_OWN,
    /** The money came back another way before. */
    GIVEN_BACK_OTHERWISE,
    /** Nothing was found that speaks against it. */
    NOTHING_FOUND
}
