package campus.onecard.kiosk.loss;

import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.dispute.DisputeStep;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.loss.LossStep.Confirming;
import campus.onecard.kiosk.loss.LossStep.Deed;
import campus.onecard.kiosk.loss.LossStep.Done;
import campus.onecard.kiosk.loss.LossStep.Looking;
import campus.onecard.kiosk.loss.LossStep.Proving;
import campus.onecard.kiosk.loss.LossStep.Refused;
import campus.onecard.kiosk.loss.LossStep.ReportedAlready;
import campus.onecard.kiosk.loss.LossStep.Sending;
import campus.onecard.kiosk.loss.LossStep.Unsure;
import campus.onecard.kiosk.loss.LossStep.Wrong;

import java.util.Optional;

/** From the tile to a card that is reported or serves again; pure. */
final class LossMoves {

    private LossMoves() {}

    static Step next(LossStep step, Turn turn) {
        return switch (step) {
            case Looking at -> looking(at, turn);
            case Confirming at -> confirming(at, turn);
            case Sending at -> sending(at, turn);
            case Unsure at -> unsure(at, turn);
            case Done at -> done(at, turn);
            case Refused at -> refused(at, turn);
            case ReportedAlready at -> reportedAlready(at, turn);
            case Proving at -> proving(at, turn);
        };
    }

    private static Step home(Visit owner, Turn turn) {
        return Step.Home.arriving(owner, turn);
    }

    private static Step looking(Looking at, Turn turn) {
        return switch (turn.event()) {
            case Event.OverviewCame(long attempt, Overview overview)
                    when at.overview().waitsFor(attempt) ->
                    standing(at.owner(), overview.card(), turn);
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    new Looking(at.owner(), at.overview().failed(attempt, trouble));
            case Event.Retry(), Event.Confirm() ->
                    new Looking(at.owner(), at.overview().again(turn.attempts()));
            case Event.Back() -> home(at.owner(), turn);
            default -> at;
        };
    }

    private static Step standing(Visit owner, CardStatus card, Turn turn) {
        return switch (card) {
            case ACTIVE -> new Confirming(owner, new Deed.Report());
            case LOST ->
                    owner.card()
                            .<Step>map(held -> new Confirming(owner, new Deed.Lift(held)))
                            .orElseGet(() -> reported(owner, turn));
            case VOID, UNKNOWN -> new Refused(owner, LossFault.NO_CARD);
        };
    }

    private static ReportedAlready reported(Visit owner, Turn turn) {
        return new ReportedAlready(
                owner, Optional.empty(), new Fetched.Waiting<>(turn.attempts().next()));
    }

    private static Step confirming(Confirming at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm() -> new Sending(at.owner(), turn.attempts().next(), at.deed());
            case Event.Back() -> home(at.owner(), turn);
            default -> at;
        };
    }

    private static Step sending(Sending at, Turn turn) {
        return switch (turn.event()) {
            case LossEvent.Answered(long attempt, LossOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at, outcome, turn);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Unsure(at.owner(), attempt, at.deed(), trouble);
            default -> at;
        };
    }

    private static Step answered(Sending at, LossOutcome outcome, Turn turn) {
        return switch (outcome) {
            case LossOutcome.Done(var since) -> new Done(at.owner(), at.deed(), since, asked(turn));
            case LossOutcome.Refused(LossFault fault) when fault == LossFault.ALREADY_REPORTED ->
                    reported(at.owner(), turn);
            case LossOutcome.Refused(LossFault fault) -> new Refused(at.owner(), fault);
        };
    }

    private static Fetched<DoubtfulPayments> asked(Turn turn) {
        return new Fetched.Waiting<>(turn.attempts().next());
    }

    /** Looking again tells how the card stands by now, if trying again does not. */
    private static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() -> new Sending(at.owner(), at.attempt(), at.deed());
            case Event.Back() -> Looking.now(at.owner(), turn);
            default -> at;
        };
    }

    private static Step done(Done at, Turn turn) {
        return switch (turn.event()) {
            case LossEvent.ShowPayments() -> payments(at.owner(), at.doubtful(), at);
            case Event.Confirm(), Event.Back() -> home(at.owner(), turn);
            default -> new Done(at.owner(), at.deed(), at.at(), filled(at.doubtful(), turn));
        };
    }

    private static Step payments(Visit owner, Fetched<DoubtfulPayments> doubtful, Step stay) {
        return doubtful.here()
                .filter(d -> !d.payments().isEmpty())
                .<Step>map(d -> DisputeStep.choosing(owner, d))
                .orElse(stay);
    }

    private static Fetched<DoubtfulPayments> filled(Fetched<DoubtfulPayments> doubtful, Turn turn) {
        return switch (turn.event()) {
            case LossEvent.DoubtfulCame(long attempt, DoubtfulPayments came) ->
                    doubtful.came(attempt, came);
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    doubtful.failed(attempt, trouble);
            case Event.Retry() -> doubtful.again(turn.attempts());
            default -> doubtful;
        };
    }

    private static Step refused(Refused at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> home(at.owner(), turn);
            default -> at;
        };
    }

    private static Step reportedAlready(ReportedAlready at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardPresented(CardSerial card) ->
                    new Proving(at.owner(), turn.attempts().next(), card, at.doubtful());
            case Event.StrangeCard() -> wrong(at.owner(), Wrong.ANOTHER, at.doubtful());
            case LossEvent.ShowPayments() -> payments(at.owner(), at.doubtful(), at);
            case Event.Confirm(), Event.Back() -> home(at.owner(), turn);
            default -> new ReportedAlready(at.owner(), at.wrong(), filled(at.doubtful(), turn));
        };
    }

    private static ReportedAlready wrong(
            Visit owner, Wrong wrong, Fetched<DoubtfulPayments> doubtful) {
        return new ReportedAlready(owner, Optional.of(wrong), doubtful);
    }

    private static Step proving(Proving at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardChecked(long attempt, CardStanding standing)
                    when attempt == at.attempt() ->
                    proven(at, standing);
            case Event.CardNotRead(long attempt) when attempt == at.attempt() ->
                    wrong(at.owner(), Wrong.NOT_READ, at.doubtful());
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    wrong(at.owner(), Wrong.NOT_READ, at.doubtful());
            case Event.Back() -> home(at.owner(), turn);
            default ->
                    new Proving(at.owner(), at.attempt(), at.card(), filled(at.doubtful(), turn));
        };
    }

    private static Step proven(Proving at, CardStanding standing) {
        String ticket = standing.ticket();
        return standing.status() == CardStatus.LOST && ticket != null
                ? new Confirming(at.owner(), new Deed.Lift(new Who.ByCard(at.card(), "", ticket)))
                : wrong(at.owner(), Wrong.ANOTHER, at.doubtful());
    }
}
