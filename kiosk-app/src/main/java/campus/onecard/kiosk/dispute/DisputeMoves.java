package campus.onecard.kiosk.dispute;

import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.statement.Movement;
import campus.onecard.kiosk.dispute.DisputeStep.Choosing;
import campus.onecard.kiosk.dispute.DisputeStep.Refused;
import campus.onecard.kiosk.dispute.DisputeStep.Sending;
import campus.onecard.kiosk.dispute.DisputeStep.Taken;
import campus.onecard.kiosk.dispute.DisputeStep.Unsure;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;

import java.util.HashSet;
import java.util.Set;

/** From the list of payments to a report that the hall has; pure. */
final class DisputeMoves {

    private DisputeMoves() {}

    static Step next(DisputeStep step, Turn turn) {
        return switch (step) {
            case Choosing at -> choosing(at, turn);
            case Sending at -> sending(at, turn);
            case Unsure at -> unsure(at, turn);
            case Taken _, Refused _ -> ended(step, turn);
        };
    }

    private static Step choosing(Choosing at, Turn turn) {
        return switch (turn.event()) {
            case DisputeEvent.Mark(Movement payment) when at.payments().contains(payment) ->
                    marked(at, payment);
            case Event.Older() when at.hasOlder() -> paged(at, at.page() + 1);
            case Event.Newer() when at.page() > 0 -> paged(at, at.page() - 1);
            case Event.Confirm() when !at.marked().isEmpty() ->
                    new Sending(at, turn.attempts().next());
            case Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> at;
        };
    }

    /** What was reported before is not reported again. */
    private static Step marked(Choosing at, Movement payment) {
        if (payment.disputed()) {
            return at;
        }
        Set<String> marked = new HashSet<>(at.marked());
        if (!marked.remove(payment.id())) {
            marked.add(payment.id());
        }
        return new Choosing(at.owner(), at.inHand(), at.payments(), marked, at.page());
    }

    private static Step paged(Choosing at, int page) {
        return new Choosing(at.owner(), at.inHand(), at.payments(), at.marked(), page);
    }

    private static Step sending(Sending at, Turn turn) {
        return switch (turn.event()) {
            case DisputeEvent.Answered(long attempt, DisputeOutcome outcome)
                    when attempt == at.attempt() ->
                    switch (outcome) {
                        case DisputeOutcome.Taken(var since, int payments) ->
                                new Taken(at.owner(), since, payments);
                        case DisputeOutcome.Refused(var fault) -> new Refused(at.owner(), fault);
                    };
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Unsure(at.from(), attempt, trouble);
            default -> at;
        };
    }

    private static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() -> new Sending(at.from(), at.attempt());
            case Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> at;
        };
    }

    private static Step ended(DisputeStep at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> at;
        };
    }
}
