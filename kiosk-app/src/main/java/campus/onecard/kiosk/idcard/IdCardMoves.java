package campus.onecard.kiosk.idcard;

import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.kiosk.idcard.IdCardStep.Elsewhere;
import campus.onecard.kiosk.idcard.IdCardStep.Picking;
import campus.onecard.kiosk.idcard.IdCardStep.Placing;
import campus.onecard.kiosk.idcard.IdCardStep.Reading;
import campus.onecard.kiosk.idcard.IdCardStep.Reason;
import campus.onecard.kiosk.idcard.IdCardStep.Refused;
import campus.onecard.kiosk.idcard.IdCardStep.Unanswered;
import campus.onecard.kiosk.idcard.IdCardStep.Which;
import campus.onecard.kiosk.idcard.IdCardStep.Wish;
import campus.onecard.kiosk.journey.ByIdCard;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From the reader to the account of whoever has put the ID card there; pure. */
final class IdCardMoves {

    private IdCardMoves() {}

    static Step next(IdCardStep step, Turn turn) {
        return switch (step) {
            case Elsewhere at -> elsewhere(at, turn);
            case Placing at -> placing(at, turn);
            case Reading at -> reading(at, turn);
            case Unanswered at -> unanswered(at, turn);
            case Refused at -> refused(at, turn);
            case Picking at -> picking(at, turn);
            case Which at -> RenewalMoves.which(at, turn);
            case IdCardStep.Typing at -> RenewalMoves.typing(at, turn);
            case IdCardStep.Repeating at -> RenewalMoves.repeating(at, turn);
            case IdCardStep.Renewed at -> RenewalMoves.renewed(at, turn);
            case IdCardStep.Confirming at -> BookingMoves.confirming(at, turn);
            case IdCardStep.Sending at -> BookingMoves.sending(at, turn);
            case IdCardStep.Unsure at -> BookingMoves.unsure(at, turn);
            case IdCardStep.Stopped at -> BookingMoves.stopped(at, turn);
            case IdCardStep.NotStopped at -> BookingMoves.notStopped(at, turn);
        };
    }

    /** Where the person came from. */
    static Step left(Wish wish, Turn turn) {
        return wish.visit()
                .<Step>map(visit -> Step.Home.arriving(visit, turn))
                .orElseGet(
                        () ->
                                wish.what() == ByIdCard.LOSS
                                        ? new Step.TypeNumber(
                                                "", false, Optional.of(Tile.LOSS_REPORT))
                                        : new Step.Attract(turn.station()));
    }

    static Placing again(Wish wish, Turn turn) {
        return new Placing(wish, turn.attempts().next(), Optional.empty());
    }

    private static Step elsewhere(Elsewhere at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() when at.broke() -> again(at.wish(), turn);
            case Event.Back(), Event.Confirm() -> left(at.wish(), turn);
            default -> at;
        };
    }

    private static Step placing(Placing at, Turn turn) {
        return switch (turn.event()) {
            case IdCardEvent.DocumentThere(long attempt) when attempt == at.attempt() ->
                    new Reading(at.wish(), turn.attempts().next(), turn.station().today());
            case IdCardEvent.ReaderGone(long attempt) when attempt == at.attempt() ->
                    new Elsewhere(at.wish(), true);
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    new Elsewhere(at.wish(), true);
            case Event.Back() -> left(at.wish(), turn);
            default -> at;
        };
    }

    private static Step reading(Reading at, Turn turn) {
        return switch (turn.event()) {
            case IdCardEvent.NotRead(long attempt, var why) when attempt == at.attempt() ->
                    new Placing(at.wish(), turn.attempts().next(), Optional.of(why));
            case IdCardEvent.ReaderGone(long attempt) when attempt == at.attempt() ->
                    new Elsewhere(at.wish(), true);
            case IdCardEvent.OutOfDate(long attempt) when attempt == at.attempt() ->
                    refused(at.wish(), Reason.OUT_OF_DATE);
            case IdCardEvent.Identified(long attempt, DocumentOutcome outcome)
                    when attempt == at.attempt() ->
                    identified(at.wish(), outcome);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Unanswered(at.wish(), trouble);
            case Event.Back() -> left(at.wish(), turn);
            default -> at;
        };
    }

    private static Step identified(Wish wish, DocumentOutcome outcome) {
        return switch (outcome) {
            case DocumentOutcome.Known(List<DocumentAccount> accounts) ->
                    accounts.size() == 1
                            ? account(wish, accounts.getFirst())
                            : new Picking(wish, accounts);
            case DocumentOutcome.NotKnown() -> refused(wish, Reason.NOT_KNOWN);
            case DocumentOutcome.Closed() -> refused(wish, Reason.CLOSED);
            case DocumentOutcome.TooOften(Instant until) ->
                    new Refused(wish, Reason.TOO_OFTEN, Optional.of(until));
        };
    }

    static Refused refused(Wish wish, Reason reason) {
        return new Refused(wish, reason, Optional.empty());
    }

    private static Step account(Wish wish, DocumentAccount account) {
        return switch (wish.what()) {
            case PASSWORD -> new Which(wish, account);
            case LOSS -> BookingMoves.report(wish, account);
        };
    }

    private static Step unanswered(Unanswered at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() -> again(at.wish(), turn);
            case Event.Back() -> left(at.wish(), turn);
            default -> at;
        };
    }

    private static Step refused(Refused at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() -> again(at.wish(), turn);
            case Event.Back(), Event.Confirm() -> left(at.wish(), turn);
            default -> at;
        };
    }

    private static Step picking(Picking at, Turn turn) {
        return switch (turn.event()) {
            case IdCardEvent.Pick(DocumentAccount account) when at.accounts().contains(account) ->
                    account(at.wish(), account);
            case Event.Back() -> left(at.wish(), turn);
            default -> at;
        };
    }
}
