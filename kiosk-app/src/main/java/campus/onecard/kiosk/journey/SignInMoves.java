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
import campus.onecard.kiosk.journey.Step.ForcedChange;
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
            case Event.ByNumber() -> new TypeNumber("", false);
            case Event.Choose(Tile tile) when tile.openToAll() ->
                    turn.errands()
                            .open(tile, Optional.empty(), turn)
                            .orElseGet(() -> new Step.NotBuiltYet(tile, Optional.empty()));
            default -> new Step.Attract(turn.station());
        };
    }

    static Step typeNumber(TypeNumber at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardPresented(CardSerial card) ->
                    new CheckingCard(turn.attempts().next(), card);
            case Event.StrangeCard() -> new Step.UnknownCard();
            case Event.Back() -> new Step.Attract(turn.station());
            case Event.Confirm() when at.input().length() < SHORTEST_NUMBER ->
                    new TypeNumber(at.input(), true);
            case Event.Confirm() -> askPassword(new Who.ByNumber(AccountNumber.parse(at.input())));
            default -> {
                String edited = Input.NUMBER.edit(at.input(), turn.event());
                yield edited.equals(at.input()) ? at : new TypeNumber(edited, false);
            }
        };
    }

    static Step checkingCard(CheckingCard at, Turn turn) {
        return switch (turn.event()) {
            case Event.CardChecked(long attempt, CardStanding standing)
                    when attempt == at.attempt() ->
                    standing(at.card(), standing);
            case Event.CardNotRead(long attempt) when attempt == at.attempt() ->
                    new Step.UnreadCard();
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new ServerAway(at, trouble, false);
            default -> at;
        };
    }

    private static Step standing(CardSerial card, CardStanding standing) {
        String name = standing.maskedName();
        String ticket = standing.ticket();
        return standing.status() == CardStatus.ACTIVE && ticket != null
                ? askPassword(new Who.ByCard(card, name == null ? "" : name, ticket))
                : refused(standing.status());
    }

    private static Step refused(CardStatus status) {
        return switch (status) {
            case LOST -> new Step.LostCard();
            case VOID -> new Step.VoidCard();
            case UNKNOWN, ACTIVE -> new Step.UnknownCard();
        };
    }

    private static EnterPassword askPassword(Who who) {
        return new EnterPassword(who, HiddenInput.EMPTY, OptionalInt.empty());
    }

    static Step enterPassword(EnterPassword at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() ->
                    switch (at.who()) {
                        case Who.ByNumber(AccountNumber typed) ->
                                new TypeNumber(typed.value(), false);
                        case Who.ByCard _ -> new Step.Attract(turn.station());
                    };
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() ->
                    new CheckingPassword(
                            turn.attempts().next(), at.who(), new Password(at.input().text()));
            default ->
                    new EnterPassword(
                            at.who(), at.input().edited(turn.event(), Input.LOGIN), at.triesLeft());
        };
    }

    static Step checkingPassword(CheckingPassword at, Turn turn) {
        return switch (turn.event()) {
            case Event.SignInAnswered(long attempt, SignInOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at, outcome, turn);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new ServerAway(at, trouble, false);
            default -> at;
        };
    }

    private static Step answered(CheckingPassword at, SignInOutcome outcome, Turn turn) {
        return switch (outcome) {
            case SignInOutcome.SignedIn in -> signedIn(at, in, turn);
            case SignInOutcome.WrongPassword(int triesLeft) ->
                    new EnterPassword(at.who(), HiddenInput.EMPTY, OptionalInt.of(triesLeft));
            case SignInOutcome.Locked(var until) -> new Step.LockedAccount(until);
            case SignInOutcome.CardRefused(CardStatus status) -> refused(status);
            case SignInOutcome.Closed() -> new Step.AccountClosed();
        };
    }

    private static Step signedIn(CheckingPassword at, SignInOutcome.SignedIn in, Turn turn) {
        Visit visit = new Visit(in.session(), in.maskedName(), at.who().number());
        List<PasswordKind> kinds = new ArrayList<>(in.mustChange());
        kinds.sort(null);
        if (kinds.isEmpty()) {
            return Step.Home.arriving(visit, turn);
        }
        // While the login password is the initial one, the payment password is the same.
        Optional<Password> current =
                kinds.contains(PasswordKind.LOGIN) ? Optional.of(at.password()) : Optional.empty();
        return new ForcedChange(visit, kinds, 0, current, ChangeMoves.ask(current));
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
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> new Step.Attract(turn.station());
            case Event.ByNumber() -> new TypeNumber("", false);
            case Event.CardPresented(CardSerial card) ->
                    new CheckingCard(turn.attempts().next(), card);
            default -> at;
        };
    }
}
