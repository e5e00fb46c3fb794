package campus.onecard.server.desk;

import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.server.ledger.Outcome;

/** The books' answers as the desk hears them. */
final class DeskWords {

    private DeskWords() {}

    static DeskOutcome of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved(var balanceAfter, var at) ->
                    new DeskOutcome.Approved(balanceAfter, at);
            case Outcome.Declined(var reason, var detail) ->
                    new DeskOutcome.Declined(reason.name(), detail);
        };
    }
}
