package campus.onecard.server.payee;

import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.fee.FeeOutcome;
import campus.onecard.server.ledger.DeclineReason;

/** Declines of orders, as their owners are told. */
final class FeeDeclines {

    private FeeDeclines() {}

    static FeeOutcome outcome(DeclineReason reason, String detail) {
        return switch (reason) {
            case PIN_REQUIRED -> new FeeOutcome.PinRequired();
            case WRONG_PIN -> new FeeOutcome.WrongPin(Integer.parseInt(detail));
            case PIN_LOCKED -> new FeeOutcome.Locked();
            case PIN_INITIAL -> new FeeOutcome.Refused(FeeFault.PIN_INITIAL);
            case INSUFFICIENT -> new FeeOutcome.Refused(FeeFault.INSUFFICIENT);
            case ACCOUNT_NOT_ACTIVE -> new FeeOutcome.Refused(FeeFault.ACCOUNT_NOT_ACTIVE);
            case BILL_TAKEN -> new FeeOutcome.Refused(FeeFault.BILL_TAKEN);
            case FEE_REFUSED -> new FeeOutcome.Refused(FeeFault.valueOf(detail));
            default -> throw new IllegalStateException("no fee is declined for " + reason);
        };
    }
}
