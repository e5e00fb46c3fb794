package campus.onecard.server.lifecycle;

import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;

import java.util.UUID;

/** Reports cards lost for people whose identity somebody else has established. */
public final class LossReports {

    private final PostingLanes lanes;

    public LossReports(PostingLanes lanes) {
        this.lanes = lanes;
    }

    /**
     * Reports the account's card lost; the same id is answered the same.
     *
     * @param device the machine where it is reported
     */
    public LossOutcome report(UUID id, long accountId, String device) {
        return outcome(
                new ReportLoss(id, accountId, Place.atMachine(device)),
                LossFault.ALREADY_REPORTED,
                LossFault.NO_CARD);
    }

    /**
     * @param unchanged what it means here that nothing is to be changed
     * @param noCard what it means here that the card cannot be used for it
     */
    LossOutcome outcome(Command<Outcome> command, LossFault unchanged, LossFault noCard) {
        return switch (lanes.post(command)) {
            case Outcome.Approved approved -> new LossOutcome.Done(approved.at());
            case Outcome.Declined declined ->
                    new LossOutcome.Refused(fault(declined.reason(), unchanged, noCard));
        };
    }

    private static LossFault fault(DeclineReason reason, LossFault unchanged, LossFault noCard) {
        return switch (reason) {
            case UNCHANGED -> unchanged;
            case CARD_NOT_ACTIVE -> noCard;
            case ACCOUNT_NOT_ACTIVE -> LossFault.ACCOUNT_CLOSED;
            default -> throw new IllegalStateException("a loss is never declined for " + reason);
        };
    }
}
