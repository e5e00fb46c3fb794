package campus.onecard.kiosk.journey;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.kiosk.journey.Step.CheckingCard;
import campus.onecard.kiosk.journey.Step.CheckingPassword;
import campus.onecard.kiosk.journey.Step.EnterPassword;
import campus.onecard.kiosk.journey.Step.ServerAway;
import campus.onecard.kiosk.journey.Step.TypeNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From nobody to somebody who is signed in. */
final class SignInMoves {

    private static final int SHORTEST_NUMBER = 4;

    private SignInMoves() {}

    static Step attract(Turn turn) {
        return switch (turn.event()) {
            case Event.CardPresented(CardSerial card) ->
                    new CheckingCard(turn.attempts().next(), card);
            case Event.StrangeCard() -> new Step.UnknownCard();
            case Event.ByNumber() when !turn.station().closed() -> new TypeNumber("", false);
            case Event.Choose(Tile tile) when isOffered(tile, turn) ->
                    turn.errands()
                            .open(tile, Optional.empty(), turn)
                            .orElseGet(() -> new Step.Attract(turn.station()));
            default -> new Step.Attract(turn.station());
        };
    }

    /** A lost card can be reported at a closed machine too: it is the one thing in a hurry. */
    private static boolean isOffered(Tile tile, Turn turn) {
        return tile.openToAll() && (!turn.station().closed() || tile == Tile.LOSS_REPORT);
    }

    static Step typeNumber(TypeNumber at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardPresented(CardSerial card) ->
                    new CheckingCard(turn.attempts().next(), card, at.then());
            case Event.StrangeCard() -> new Step.UnknownCard();
            case Event.Back() -> new Step.Attract(turn.station());
            case Event.UseIdCard() -> byIdCard(at, at.then(), turn);
            case Event.Confirm() when at.input().length() < SHORTEST_NUMBER ->
                    new TypeNumber(at.input(), true, at.then());
            case Event.Confirm() ->
                    askPassword(new Who.ByNumber(AccountNumber.parse(at.input())), at.then());
            default -> {
                String edited = Input.NUMBER.edit(at.input(), turn.event());
                yield edited.equals(at.input()) ? at : new TypeNumber(edited, false, at.then());
            }
        };
    }

    static Step checkingCard(CheckingCard at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardChecked(long attempt, CardStanding standing)
                    when attempt == at.attempt() ->
                    standing(at, standing, turn);
            case Event.CardNotRead(long attempt) when attempt == at.attempt() ->
                    new Step.UnreadCard();
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    failed(at, trouble);
            default -> at;
        };
    }

    private static Step standing(CheckingCard at, CardStanding standing, Turn turn) {
        String name = standing.maskedName();
        String ticket = standing.ticket();
        Who.ByCard card =
                new Who.ByCard(
                        at.card(),
                        name == null ? "" : name,
                        ticket == null ? "" : ticket,
                        standing.status() == CardStatus.ACTIVE && standing.opensService());
        if (turn.station().closed() && at.then().isEmpty()) {
            return closed(card, turn);
        }
        return standing.status() == CardStatus.ACTIVE && ticket != null
                ? askPassword(card, at.then())
                : refused(standing.status(), card);
    }

    /** At a closed machine a card opens the menu of who looks after it, and nothing else. */
    private static Step closed(Who.ByCard card, Turn turn) {
        return turn.errands()
                .service(card, Optional.empty())
                .orElseGet(() -> new Step.Attract(turn.station()));
    }

    private static Step refused(CardStatus status, Who who) {
        return switch (status) {
            case LOST ->
                    who instanceof Who.ByCard card
                            ? new Step.LostCard(card)
                            : new Step.UnknownCard();
            case VOID -> new Step.VoidCard();
            case UNKNOWN, ACTIVE -> new Step.UnknownCard();
        };
    }

    private static EnterPassword askPassword(Who who, Optional<Tile> then) {
        return new EnterPassword(who, HiddenInput.EMPTY, OptionalInt.empty(), then);
    }

    static Step enterPassword(EnterPassword at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() ->
                    switch (at.who()) {
                        case Who.ByNumber(AccountNumber typed) ->
                                new TypeNumber(typed.value(), false, at.then());
                        case Who.ByCard _ -> new Step.Attract(turn.station());
                    };
            case Event.CardWasFound() ->
                    at.who() instanceof Who.ByCard card
                            ? turn.errands().found(card, turn).orElse(at)
                            : at;
            case Event.UseIdCard() -> byIdCard(at, at.then(), turn);
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() ->
                    new CheckingPassword(
                            turn.attempts().next(),
                            at.who(),
                            new Password(at.input().text()),
                            at.then());
            default ->
                    new EnterPassword(
                            at.who(),
                            at.input().edited(turn.event(), Input.LOGIN),
                            at.triesLeft(),
                            at.then());
        };
    }

    /** Whoever came to report a loss does that; the others need a password. */
    private static Step byIdCard(Step at, Optional<Tile> then, Turn turn) {
        ByIdCard wish =
                then.equals(Optional.of(Tile.LOSS_REPORT)) ? ByIdCard.LOSS : ByIdCard.PASSWORD;
        return turn.errands().byIdCard(wish, Optional.empty(), turn).orElse(at);
    }

    static Step checkingPassword(CheckingPassword at, Turn turn) {
        return switch (turn.event()) {
            case Event.SignInAnswered(long attempt, SignInOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at, outcome, turn);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    failed(at, trouble);
            default -> at;
        };
    }

    private static Step answered(CheckingPassword at, SignInOutcome outcome, Turn turn) {
        return switch (outcome) {
            case SignInOutcome.SignedIn in -> signedIn(at, in, turn);
            case SignInOutcome.WrongPassword(int triesLeft) ->
                    new EnterPassword(
                            at.who(), HiddenInput.EMPTY, OptionalInt.of(triesLeft), at.then());
            case SignInOutcome.Locked(var until) -> new Step.LockedAccount(until);
            case SignInOutcome.CardRefused(CardStatus status) -> refused(status, at.who());
            case SignInOutcome.Closed() -> new Step.AccountClosed();
        };
    }

    private static Step signedIn(CheckingPassword at, SignInOutcome.SignedIn in, Turn turn) {
        Visit visit = Visit.of(in.session(), in.maskedName(), at.who());
        List<PasswordKind> kinds = new ArrayList<>(in.mustChange());
        kinds.sort(null);
        if (kinds.isEmpty()) {
            return arrived(visit, at.then(), turn);
        }
        // While the login password is the initial one, the payment password is the same.
        Optional<Password> current =
                kinds.contains(PasswordKind.LOGIN) ? Optional.of(at.password()) : Optional.empty();
        return new PasswordChange(
                visit,
                kinds,
                0,
                current,
                ChangeMoves.ask(current),
                new ChangeReason.Forced(at.then()));
    }

    /** Signed in: straight to what the person came for, else to the home screen. */
    static Step arrived(Visit visit, Optional<Tile> then, Turn turn) {
        return then.flatMap(tile -> turn.errands().open(tile, Optional.of(visit), turn))
                .orElseGet(() -> Step.Home.arriving(visit, turn));
    }

    /** Asked again with the same ticket, the server would only refuse it again. */
    private static Step failed(Step.Checking at, Trouble trouble) {
        return trouble.kind() == Trouble.Kind.CARD_AGAIN
                ? new Step.CardAgain()
                : new ServerAway(at, trouble, false);
    }

    static Step serverAway(ServerAway at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() -> at.resume().as(turn.attempts().next());
            case Event.ServerSeen _ -> new ServerAway(at.resume(), at.trouble(), true);
            case Event.ServerLost _ -> new ServerAway(at.resume(), at.trouble(), false);
            case Event.Back() -> new Step.Attract(turn.station());
            default -> at;
        };
    }

    static Step refusal(Step.Refusal at, Turn turn) {
        return switch (at) {
            case Step.LostCard lost -> lostCard(lost, turn);
            case Step.LockedPayment(Optional<Visit> visit) when visit.isPresent() ->
                    lockedPayment(at, visit.get(), turn);
            default -> leaving(at, turn);
        };
    }

    private static Step lostCard(Step.LostCard at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardIsMine() -> askPassword(at.card(), Optional.of(Tile.LOSS_REPORT));
            case Event.CardWasFound() -> turn.errands().found(at.card(), turn).orElse(at);
            default -> leaving(at, turn);
        };
    }

    private static Step lockedPayment(Step at, Visit visit, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> Step.Home.arriving(visit, turn);
            case Event.UseIdCard() ->
                    turn.errands().byIdCard(ByIdCard.PASSWORD, Optional.of(visit), turn).orElse(at);
            default -> at;
        };
    }

    private static Step leaving(Step at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> new Step.Attract(turn.station());
            case Event.ByNumber() when !turn.station().closed() -> new TypeNumber("", false);
            case Event.UseIdCard() when isLocked(at) -> byIdCard(at, Optional.empty(), turn);
            case Event.CardPresented(CardSerial card) ->
                    new CheckingCard(turn.attempts().next(), card);
            default -> at;
        };
    }

    private static boolean isLocked(Step at) {
        return at instanceof Step.LockedAccount || at instanceof Step.LockedPayment;
    }
}
