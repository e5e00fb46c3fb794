package campus.onecard.kiosk.operator;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.operator.OperatorStep.Confirming;
import campus.onecard.kiosk.operator.OperatorStep.Devices;
import campus.onecard.kiosk.operator.OperatorStep.Facts;
import campus.onecard.kiosk.operator.OperatorStep.Leaving;
import campus.onecard.kiosk.operator.OperatorStep.Menu;
import campus.onecard.kiosk.operator.OperatorStep.Orders;
import campus.onecard.kiosk.operator.OperatorStep.Settling;
import campus.onecard.kiosk.operator.OperatorStep.Tried;

import java.util.List;
import java.util.Optional;

/** The parts of the menu; pure. */
final class PartMoves {

    private PartMoves() {}

    static Step menu(Menu at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.Open(OperatorEvent.Part part) -> open(at.shift(), part, turn);
            case Event.Back() -> new Leaving(at.shift(), turn.attempts().next(), false);
            default -> at;
        };
    }

    private static Step open(Shift shift, OperatorEvent.Part part, Turn turn) {
        return switch (part) {
            case DEVICES ->
                    new Devices(
                            shift, List.of(), turn.attempts().next(), false, 0, Optional.empty());
            case SERVICE -> new Confirming(shift, shift.service().closed().isPresent());
            case ORDERS ->
                    new Orders(
                            shift,
                            new Fetched.Waiting<>(turn.attempts().next()),
                            new Settling.Idle());
            case FACTS -> new Facts(shift, new Fetched.Waiting<>(turn.attempts().next()));
        };
    }

    static Step devices(Devices at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.DevicesAre(long attempt, var states) when attempt == at.look() ->
                    new Devices(
                            at.shift(),
                            states,
                            turn.attempts().next(),
                            true,
                            at.page(),
                            at.tried());
            case OperatorEvent.Leaf(int page) ->
                    new Devices(at.shift(), at.states(), at.look(), at.seen(), page, at.tried());
            case OperatorEvent.Test(var device) when !isTesting(at) ->
                    tried(at, new Tried(device, turn.attempts().next(), Optional.empty()));
            case OperatorEvent.Tested(long attempt, boolean passed) when isTested(at, attempt) ->
                    ended(at, passed ? new Tried.Result.Passed() : new Tried.Result.Failed());
            case Event.CallFailed(long attempt, Trouble trouble) when isTested(at, attempt) ->
                    OperatorMoves.over(trouble)
                            ? OperatorMoves.closed(at.keeper(), turn)
                            : ended(at, new Tried.Result.NotBegun(trouble));
            case Event.Back() -> new Menu(at.shift());
            default -> at;
        };
    }

    private static boolean isTesting(Devices at) {
        return at.tried().filter(t -> t.result().isEmpty()).isPresent();
    }

    private static boolean isTested(Devices at, long attempt) {
        return at.tried().filter(t -> t.result().isEmpty() && t.attempt() == attempt).isPresent();
    }

    private static Devices ended(Devices at, Tried.Result result) {
        Tried tried = at.tried().orElseThrow();
        return tried(at, new Tried(tried.device(), tried.attempt(), Optional.of(result)));
    }

    private static Devices tried(Devices at, Tried now) {
        return new Devices(
                at.shift(), at.states(), at.look(), at.seen(), at.page(), Optional.of(now));
    }

    static Step orders(Orders at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.OrdersAre(long attempt, var orders) ->
                    new Orders(at.shift(), at.orders().came(attempt, orders), at.settling());
            case OperatorEvent.SettleNow()
                    when !(at.settling() instanceof Settling.Running)
                            && at.orders().here().filter(all -> !all.isEmpty()).isPresent() ->
                    new Orders(
                            at.shift(), at.orders(), new Settling.Running(turn.attempts().next()));
            case OperatorEvent.Settled(long attempt, var left) when isSettling(at, attempt) ->
                    new Orders(at.shift(), new Fetched.Here<>(left), new Settling.Over());
            case Event.CallFailed(long attempt, Trouble trouble) when isSettling(at, attempt) ->
                    OperatorMoves.over(trouble)
                            ? OperatorMoves.closed(at.keeper(), turn)
                            : new Orders(at.shift(), at.orders(), new Settling.Failed(trouble));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    new Orders(at.shift(), at.orders().failed(attempt, trouble), at.settling());
            case Event.Retry() ->
                    new Orders(at.shift(), at.orders().again(turn.attempts()), at.settling());
            case Event.Back() -> new Menu(at.shift());
            default -> at;
        };
    }

    private static boolean isSettling(Orders at, long attempt) {
        return at.settling() instanceof Settling.Running(long running) && running == attempt;
    }

    static Step facts(Facts at, Turn turn) {
        return switch (turn.event()) {
            case OperatorEvent.FactsAre(long attempt, var facts) ->
                    new Facts(at.shift(), at.facts().came(attempt, facts));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    new Facts(at.shift(), at.facts().failed(attempt, trouble));
            case Event.Retry() ->
                    new Facts(at.shift(), new Fetched.Waiting<>(turn.attempts().next()));
            case Event.Back() -> new Menu(at.shift());
            default -> at;
        };
    }
}
