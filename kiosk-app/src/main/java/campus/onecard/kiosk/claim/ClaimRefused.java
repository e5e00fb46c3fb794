package campus.onecard.kiosk.claim;

import campus.onecard.domain.subsidy.ClaimOutcome.Fault;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.order.Decline;

import java.util.Locale;

/** Why it could not be claimed, and what to do. */
record ClaimRefused(Fault fault) implements Decline {

    @Override
    public String advice(Locale language) {
        Texts texts = Texts.beside(language, ClaimRefused.class);
        return switch (fault) {
            case NOT_WAITING -> texts.get("claim.refused.gone");
            case EXPIRED -> texts.get("claim.refused.expired");
            case ACCOUNT_NOT_ACTIVE -> texts.get("claim.refused.account");
        };
    }

    @Override
    public String code() {
        return switch (fault) {
            case NOT_WAITING -> "C01";
            case EXPIRED -> "C02";
            case ACCOUNT_NOT_ACTIVE -> "C03";
        };
    }
}
