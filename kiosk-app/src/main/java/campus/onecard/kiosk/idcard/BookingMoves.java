package campus.onecard.kiosk.idcard;

import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.kiosk.idcard.IdCardStep.Confirming;
import campus.onecard.kiosk.idcard.IdCardStep.Deed;
import campus.onecard.kiosk.idcard.IdCardStep.NotStopped;
import campus.onecard.kiosk.idcard.IdCardStep.Reason;
import campus.onecard.kiosk.idcard.IdCardStep.Renewed;
import campus.onecard.kiosk.idcard.IdCardStep.Sending;
import campus.onecard.kiosk.idcard.IdCardStep.Stopped;
import campus.onecard.kiosk.idcard.IdCardStep.Typing;
import campus.onecard.kiosk.idcard.IdCardStep.Unsure;
import campus.onecard.kiosk.idcard.IdCardStep.Wish;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;

import java.util.Optional;

/** What is sent and what came of it; pure. */
final class BookingMoves {

    private BookingMoves() {}

    /** The report of a card that can be lost; else why there is nothing to report. */
    static Step report(Wish wish, DocumentAccount account) {
        return switch (account.card()) {
            case ACTIVE -> new Confirming(wish, account);
            case LOST -> new NotStopped(wish, LossFault.ALREADY_REPORTED);
            case VOID, UNKNOWN -> new NotStopped(wish, LossFault.NO_CARD);
        };
    }

    static Step confirming(Confirming at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm() ->
                    new Sending(at.wish(), at.account(), turn.attempts().next(), new Deed.Report());
            case Event.Back() -> IdCardMoves.left(at.wish(), turn);
            default -> at;
        };
    }

    static Step sending(Sending at, Turn turn) {
        return switch (turn.event()) {
            case IdCardEvent.Chosen(long attempt, ChooseOutcome outcome)
                    when attempt == at.attempt() && at.deed() instanceof Deed.Renewal renewal ->
                    chosen(at, renewal, outcome);
            case IdCardEvent.Reported(long attempt, LossOutcome outcome)
                    when attempt == at.attempt() && at.deed() instanceof Deed.Report ->
                    reported(at, outcome);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    trouble.kind() == Trouble.Kind.CARD_AGAIN
                            ? IdCardMoves.refused(at.wish(), Reason.SHOW_AGAIN)
                            : new Unsure(at.wish(), at.account(), attempt, at.deed(), trouble);
            default -> at;
        };
    }

    private static Step chosen(Sending at, Deed.Renewal deed, ChooseOutcome outcome) {
        return switch (outcome) {
            case ChooseOutcome.Chosen(var since) ->
                    new Renewed(at.wish(), at.account(), deed.kind(), since);
            case ChooseOutcome.Refused(PasswordFault fault) ->
                    new Typing(
                            at.wish(),
                            at.account(),
                            deed.kind(),
                            HiddenInput.EMPTY,
                            Optional.of(fault));
            case ChooseOutcome.Closed() -> IdCardMoves.refused(at.wish(), Reason.CLOSED);
        };
    }

    private static Step reported(Sending at, LossOutcome outcome) {
        return switch (outcome) {
            case LossOutcome.Done(var since) -> new Stopped(at.wish(), at.account(), since);
            case LossOutcome.Refused(LossFault fault) -> new NotStopped(at.wish(), fault);
        };
    }

    /** Whoever leaves can find out by showing the ID card again. */
    static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() ->
                    new Sending(at.wish(), at.account(), at.attempt(), at.deed());
            case Event.Back() -> IdCardMoves.left(at.wish(), turn);
            default -> at;
        };
    }

    /** Done: whoever is signed in goes on, whoever is not has nothing more to do here. */
    static Step stopped(Stopped at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> ended(at.wish(), turn);
            default -> at;
        };
    }

    static Step notStopped(NotStopped at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> ended(at.wish(), turn);
            default -> at;
        };
    }

    private static Step ended(Wish wish, Turn turn) {
        return wish.visit()
                .<Step>map(visit -> Step.Home.arriving(visit, turn))
                .orElseGet(() -> new Step.Attract(turn.station()));
    }
}
