package campus.onecard.kiosk.journey;

import campus.onecard.kiosk.journey.Step.Attract;
import campus.onecard.kiosk.journey.Step.CheckingCard;
import campus.onecard.kiosk.journey.Step.CheckingPassword;
import campus.onecard.kiosk.journey.Step.EnterPassword;
import campus.onecard.kiosk.journey.Step.Errand;
import campus.onecard.kiosk.journey.Step.Home;
import campus.onecard.kiosk.journey.Step.MovementDetail;
import campus.onecard.kiosk.journey.Step.Refusal;
import campus.onecard.kiosk.journey.Step.ServerAway;
import campus.onecard.kiosk.journey.Step.SigningOut;
import campus.onecard.kiosk.journey.Step.TakeCard;
import campus.onecard.kiosk.journey.Step.Transactions;
import campus.onecard.kiosk.journey.Step.TypeNumber;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the machine and the person before it stand. The whole journey is {@link #next}: pure, so
 * that any field problem can be replayed from the events alone. An event that makes no sense in a
 * step changes nothing; double taps, a second card and late answers are harmless for that reason.
 *
 * @param attempts the last number given to a request
 * @param errands opens the functions
 * @param lastReceipt how the person wanted a receipt; forgotten when the visit ends
 */
public record Journey(
        Station station,
        Step step,
        long attempts,
        Errands errands,
        Optional<ReceiptWish> lastReceipt) {

    /** Of somebody who was not asked about receipts yet. */
    public Journey(Station station, Step step, long attempts, Errands errands) {
        this(station, step, attempts, errands, Optional.empty());
    }

    /** A machine that was just switched on. */
    public static Journey starting(LocalDate today, Errands errands) {
        Station station = Station.starting(today);
        return new Journey(station, new Attract(station), 0, errands);
    }

    /** The journey after something happened. */
    public Journey next(Event event) {
        Attempts numbers = new Attempts(attempts);
        Turn turn = new Turn(event, station.after(event), numbers, errands, lastReceipt);
        Step after = arrive(step, step(turn), turn);
        return new Journey(turn.station(), after, numbers.last(), errands, wish(event, after));
    }

    private Optional<ReceiptWish> wish(Event event, Step after) {
        if (after instanceof Attract) {
            return Optional.empty();
        }
        return event instanceof Event.OfErrand of
                ? of.receiptWish().or(() -> lastReceipt)
                : lastReceipt;
    }

    private Step step(Turn turn) {
        return switch (turn.event()) {
            case Event.Cancel(), Event.Idle() -> left(turn);
            case Event.CallFailed(long _, Trouble trouble)
                    when trouble.kind() == Trouble.Kind.VISIT_ENDED && visit().isPresent() ->
                    ended(turn);
            default -> moved(turn);
        };
    }

    private Step moved(Turn turn) {
        return switch (step) {
            case Attract _ -> SignInMoves.attract(turn);
            case TypeNumber at -> SignInMoves.typeNumber(at, turn);
            case CheckingCard at -> SignInMoves.checkingCard(at, turn);
            case EnterPassword at -> SignInMoves.enterPassword(at, turn);
            case CheckingPassword at -> SignInMoves.checkingPassword(at, turn);
            case ServerAway at -> SignInMoves.serverAway(at, turn);
            case Refusal at -> SignInMoves.refusal(at, turn);
            case PasswordChange at -> ChangeMoves.passwordChange(at, turn);
            case Home at -> HomeMoves.home(at, turn);
            case Transactions at -> StatementMoves.transactions(at, turn);
            case MovementDetail at -> StatementMoves.detail(at, turn);
            case Errand at -> at.next(turn);
            case SigningOut at -> HomeMoves.signingOut(at, turn);
            case TakeCard at -> HomeMoves.takeCard(at, turn);
        };
    }

    /** Cancel and idle end every step the same way, except one that is changing something. */
    private Step left(Turn turn) {
        if (step.mustNotLeave()) {
            return step;
        }
        if (step instanceof TakeCard at) {
            return HomeMoves.takeCard(at, turn);
        }
        if (step instanceof SigningOut) {
            return new Attract(turn.station());
        }
        return step instanceof OwnWayOut own ? own.wayOut(turn) : out(turn);
    }

    private Step out(Turn turn) {
        return visit().<Step>map(v -> new SigningOut(turn.attempts().next(), v))
                .orElseGet(() -> new Attract(turn.station()));
    }

    /** The server ended the visit; only an answer to a question still asked tells so. */
    private Step ended(Turn turn) {
        return moved(turn).equals(step) ? step : new Step.VisitEnded();
    }

    /** Who is signed in. */
    public Optional<Visit> visit() {
        return switch (step) {
            case PasswordChange at -> Optional.of(at.visit());
            case Step.LockedPayment at -> at.visit();
            case Home at -> Optional.of(at.visit());
            case Transactions at -> Optional.of(at.visit());
            case MovementDetail at -> Optional.of(at.from().visit());
            case Errand at -> at.visit();
            case Attract _,
                    TypeNumber _,
                    CheckingCard _,
                    EnterPassword _,
                    CheckingPassword _,
                    ServerAway _,
                    Refusal _,
                    SigningOut _,
                    TakeCard _ ->
                    Optional.empty();
        };
    }

    /**
     * Whatever ends here ends with the card taken away first. The attract screen always shows the
     * machine as it is now; a closed one has a home screen only for who looks after it.
     */
    private static Step arrive(Step before, Step after, Turn turn) {
        Station station = turn.station();
        return switch (after) {
            case Attract _ when station.cardOnReader() && !(before instanceof Attract) ->
                    new TakeCard();
            case Attract _ -> new Attract(station);
            case Home home when station.closed() && !home.visit().looksAfterMachines() ->
                    new SigningOut(turn.attempts().next(), home.visit());
            default -> after;
        };
    }
}
