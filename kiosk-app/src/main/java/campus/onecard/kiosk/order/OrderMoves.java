package campus.onecard.kiosk.order;

import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.order.OrderStep.Declined;
import campus.onecard.kiosk.order.OrderStep.Done;
import campus.onecard.kiosk.order.OrderStep.Locked;
import campus.onecard.kiosk.order.OrderStep.Pin;
import campus.onecard.kiosk.order.OrderStep.Review;
import campus.onecard.kiosk.order.OrderStep.Sending;
import campus.onecard.kiosk.order.OrderStep.Silence;
import campus.onecard.kiosk.order.OrderStep.Unknown;
import campus.onecard.kiosk.order.OrderStep.Unsure;

import java.util.Optional;
import java.util.OptionalInt;

/** From an order to its end; pure. */
final class OrderMoves {

    /** After so many silences the person may leave; the machine goes on. */
    static final int PATIENT_ROUNDS = 3;

    private OrderMoves() {}

    static Step next(OrderStep step, Turn turn) {
        return switch (step) {
            case Review at -> review(at, turn);
            case Pin at -> pin(at, turn);
            case Locked at -> home(at, turn);
            case Sending at -> sending(at, turn);
            case Unsure at -> unsure(at, turn);
            case Unknown at -> unknown(at, turn);
            case Done at -> done(at, turn);
            case Declined at -> declined(at, turn);
        };
    }

    private static Step review(Review at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> at.order().back(turn);
            case Event.Confirm() when at.order().pin() -> askPin(at.order(), OptionalInt.empty());
            case Event.Confirm() -> send(at.order(), Optional.empty(), turn);
            default -> at;
        };
    }

    private static Pin askPin(Order order, OptionalInt triesLeft) {
        return new Pin(order, HiddenInput.EMPTY, triesLeft);
    }

    private static Sending send(Order order, Optional<Password> pin, Turn turn) {
        return new Sending(order, turn.attempts().next(), pin, 0);
    }

    private static Step pin(Pin at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> new Review(at.order());
            case Event.Confirm() when at.input().length() < Input.PAYMENT.longest() -> at;
            case Event.Confirm() ->
                    send(at.order(), Optional.of(new Password(at.input().text())), turn);
            default ->
                    new Pin(
                            at.order(),
                            at.input().edited(turn.event(), Input.PAYMENT),
                            at.triesLeft());
        };
    }

    private static Step sending(Sending at, Turn turn) {
        return switch (turn.event()) {
            case OrderEvent.Answered(long attempt, OrderOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at.order(), attempt, outcome, turn);
            case OrderEvent.NotDone(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Declined(at.order(), new NotReached(trouble));
            case OrderEvent.Silent(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    silent(at.order(), attempt, at.pin(), at.round() + 1, trouble);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    silent(at.order(), attempt, at.pin(), at.round() + 1, trouble);
            default -> at;
        };
    }

    private static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() -> new Sending(at.order(), at.attempt(), at.pin(), at.round());
            case OrderEvent.Answered(long attempt, OrderOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at.order(), attempt, outcome, turn);
            case OrderEvent.Silent(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    silent(at.order(), attempt, at.pin(), at.round() + 1, trouble);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    silent(at.order(), attempt, at.pin(), at.round() + 1, trouble);
            default -> at;
        };
    }

    /** A visit that has ended cannot ask any more; the machine can. */
    private static Step silent(
            Order order, long attempt, Optional<Password> pin, int round, Trouble trouble) {
        boolean ended = trouble.kind() == Trouble.Kind.VISIT_ENDED;
        return ended || round > PATIENT_ROUNDS
                ? new Unknown(order, attempt, Silence.SERVER, 0)
                : new Unsure(order, attempt, pin, round, trouble);
    }

    private static Step answered(Order order, long attempt, OrderOutcome outcome, Turn turn) {
        return switch (outcome) {
            case OrderOutcome.Booked booked ->
                    new Done(order, booked, turn.errands().receipts().isPresent());
            case OrderOutcome.PinNeeded() -> askPin(order, OptionalInt.empty());
            case OrderOutcome.WrongPin(int left) -> askPin(order, OptionalInt.of(left));
            case OrderOutcome.PinLocked() -> new Locked(order);
            case OrderOutcome.Declined(Decline why) -> new Declined(order, why);
            case OrderOutcome.Pending() -> new Unknown(order, attempt, Silence.OUTSIDE, 0);
        };
    }

    private static Step unknown(Unknown at, Turn turn) {
        return switch (turn.event()) {
            case OrderEvent.Answered(long attempt, OrderOutcome.Pending _)
                    when attempt == at.attempt() ->
                    waiting(at, Silence.OUTSIDE);
            case OrderEvent.Answered(long attempt, OrderOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at.order(), attempt, outcome, turn);
            case OrderEvent.Silent(long attempt, Trouble _) when attempt == at.attempt() ->
                    waiting(at, at.who());
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    waiting(at, at.who());
            default -> home(at, turn);
        };
    }

    private static Unknown waiting(Unknown at, Silence who) {
        return new Unknown(at.order(), at.attempt(), who, at.round() + 1);
    }

    private static Step done(Done at, Turn turn) {
        return switch (turn.event()) {
            case OrderEvent.Another() -> at.order().again(turn);
            case OrderEvent.WantReceipt() ->
                    turn.errands()
                            .receipts()
                            .map(offer -> offer.open(at, at.booked().number(), turn))
                            .orElse(at);
            default -> home(at, turn);
        };
    }

    private static Step declined(Declined at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() when at.why().mayRepeat() -> new Review(at.order());
            case OrderEvent.Another() -> at.order().again(turn);
            default -> home(at, turn);
        };
    }

    /** Read, and back to the home screen. */
    private static Step home(OrderStep at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> Step.Home.arriving(at.order().visit(), turn);
            default -> at;
        };
    }
}
