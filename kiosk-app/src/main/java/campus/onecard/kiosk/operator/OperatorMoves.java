package campus.onecard.kiosk.operator;

import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.operator.OperatorStep.Confirming;
import campus.onecard.kiosk.operator.OperatorStep.Devices;
import campus.onecard.kiosk.operator.OperatorStep.Entering;
import campus.onecard.kiosk.operator.OperatorStep.Facts;
import campus.onecard.kiosk.operator.OperatorStep.Leaving;
import campus.onecard.kiosk.operator.OperatorStep.Menu;
import campus.onecard.kiosk.operator.OperatorStep.NoAnswer;
import campus.onecard.kiosk.operator.OperatorStep.Orders;
import campus.onecard.kiosk.operator.OperatorStep.Pin;
import campus.onecard.kiosk.operator.OperatorStep.Refused;
import campus.onecard.kiosk.operator.OperatorStep.Switching;
import campus.onecard.kiosk.operator.OperatorStep.TurnedAway;
import campus.onecard.kiosk.operator.OperatorStep.Unsure;

import java.util.OptionalInt;
import java.util.UUID;

/** In, out, and whether the machine serves; pure. */
final class OperatorMoves {

    private OperatorMoves() {}

    static Step next(OperatorStep step, Turn turn) {
        return switch (step) {
            case Pin at -> pin(at, turn);
            case Entering at -> entering(at, turn);
            case NoAnswer at -> noAnswer(at, turn);
            case Refused at -> refused(at, turn);
            case TurnedAway at -> turnedAway(at, turn);
            case Menu at -> PartMoves.menu(at, turn);
            case Devices at -> PartMoves.devices(at, turn);
            case Orders at -> PartMoves.orders(at, turn);
            case Facts at -> PartMoves.facts(at, turn);
            case Confirming at -> confirming(at, turn);
            case Switching at -> switching(at, turn);
            case Unsure at -> unsure(at, turn);
            case Leaving at -> leaving(at, turn);
        };
    }

    private static Step pin(Pin at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> away(at.keeper(), turn);
            case Event.Confirm() when at.input().length() < Input.PAYMENT.longest() -> at;
            case Event.Confirm() ->
                    new Entering(
                            at.keeper(), turn.attempts().next(), new Password(at.input().text()));
            default ->
                    new Pin(
                            at.keeper(),
                            at.input().edited(turn.event(), Input.PAYMENT),
                            at.triesLeft());
        };
    }

    private static Step entering(Entering at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.Entered(long attempt, UUID entry, EntryOutcome outcome)
                    when attempt == at.attempt() ->
                    entered(at.keeper(), entry, outcome);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    trouble.kind() == Trouble.Kind.CARD_AGAIN
                            ? new Refused(at.keeper(), Refused.Reason.CARD_AGAIN)
                            : new NoAnswer(at.keeper(), attempt, at.pin(), trouble);
            default -> at;
        };
    }

    private static Step entered(Keeper keeper, UUID entry, EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Entered(ServiceStanding service) ->
                    new Menu(new Shift(keeper, entry, service));
            case EntryOutcome.WrongPin(int left) ->
                    new Pin(keeper, HiddenInput.EMPTY, OptionalInt.of(left));
            case EntryOutcome.Refused(var fault) -> new Refused(keeper, Refused.Reason.of(fault));
        };
    }

    private static Step noAnswer(NoAnswer at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() ->
                    new Entering(at.keeper(), at.attempt(), at.pin());
            case Event.Back() -> away(at.keeper(), turn);
            default -> at;
        };
    }

    private static Step refused(Refused at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> away(at.keeper(), turn);
            default -> at;
        };
    }

    private static Step turnedAway(TurnedAway at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> away(at.keeper(), turn);
            case Event.CardPresented(CardSerial card) ->
                    new Step.CheckingCard(turn.attempts().next(), card);
            default -> at;
        };
    }

    /** Before the menu was open: to where the person came from. */
    private static Step away(Keeper keeper, Turn turn) {
        return keeper.visit()
                .<Step>map(visit -> Step.Home.arriving(visit, turn))
                .orElseGet(() -> new Step.Attract(turn.station()));
    }

    private static Step confirming(Confirming at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm() -> new Switching(at.shift(), at.reopen(), turn.attempts().next());
            case Event.Back() -> new Menu(at.shift());
            default -> at;
        };
    }

    private static Step switching(Switching at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.Booked(long attempt, ServiceStanding service)
                    when attempt == at.attempt() ->
                    new Menu(at.shift().with(service));
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    over(trouble)
                            ? closed(at.keeper(), turn)
                            : new Unsure(at.shift(), at.reopen(), attempt, trouble);
            default -> at;
        };
    }

    private static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() ->
                    new Switching(at.shift(), at.reopen(), at.attempt());
            case Event.Back() -> new Menu(at.shift());
            default -> at;
        };
    }

    private static Step leaving(Leaving at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.Booked(long attempt, var _) when attempt == at.attempt() ->
                    left(at, turn);
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    left(at, turn);
            default -> at;
        };
    }

    private static Step left(Leaving at, Turn turn) {
        boolean stays = !at.forGood() && !turn.station().closed();
        return stays ? away(at.keeper(), turn) : closed(at.keeper(), turn);
    }

    /** Whether the server has closed the menu: only card and password open it again. */
    static boolean over(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.VISIT_ENDED;
    }

    /** All is over, the own visit too. */
    static Step closed(Keeper keeper, Turn turn) {
        return keeper.visit()
                .<Step>map(visit -> new Step.SigningOut(turn.attempts().next(), visit))
                .orElseGet(() -> away(keeper, turn));
    }
}
