package campus.onecard.kiosk.effect;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.kiosk.journey.Trouble;

/** What a failed call means to the person at the kiosk. */
public final class Troubles {

    /** An error in this program. */
    static final Trouble BUG = new Trouble(Trouble.Kind.FAULT, "E0002");

    private Troubles() {}

    public static Trouble of(CallFailure failure) {
        return switch (failure) {
            case CallFailure.Unreachable _ -> Trouble.AWAY;
            case CallFailure.Unknown _ ->
                    new Trouble(Trouble.Kind.AWAY, ErrorCode.OUTCOME_UNKNOWN.shortCode());
            case CallFailure.Refused refused ->
                    new Trouble(kind(refused), refused.problem().code());
        };
    }

    private static Trouble.Kind kind(CallFailure.Refused refused) {
        // Who signs in anew is led through the change of a password that was reset meanwhile.
        if (refused.is(ErrorCode.SESSION_ENDED) || refused.is(ErrorCode.PASSWORD_CHANGE_FIRST)) {
            return Trouble.Kind.VISIT_ENDED;
        }
        if (refused.is(ErrorCode.NONCE_REFUSED) || refused.is(ErrorCode.DOCUMENT_AGAIN)) {
            return Trouble.Kind.CARD_AGAIN;
        }
        if (refused.is(ErrorCode.NOT_ENROLLED) || refused.is(ErrorCode.DEVICE_DISABLED)) {
            return Trouble.Kind.MACHINE_REFUSED;
        }
        return refused.problem().retryable() ? Trouble.Kind.BUSY : Trouble.Kind.FAULT;
    }
}
