package campus.onecard.kiosk.journey;

import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordRules;

import java.util.Optional;
import java.util.OptionalInt;

/** The change of passwords: of the initial ones and of any (K-01). */
final class ChangeMoves {

    private ChangeMoves() {}

    /** What comes first: the password in force, unless it is known. */
    static Change ask(Optional<Password> current) {
        return current.isPresent()
                ? new Change.Wanted(HiddenInput.EMPTY, Optional.empty())
                : new Change.Current(HiddenInput.EMPTY, OptionalInt.empty());
    }

    static Step passwordChange(PasswordChange at, Turn turn) {
        return switch (at.change()) {
            case Change.Current c -> current(at, c, turn);
            case Change.Wanted c -> wanted(at, c, turn);
            case Change.Repeat c -> repeat(at, c, turn);
            case Change.Saving c -> saving(at, c, turn);
            case Change.Unsure c -> unsure(at, c, turn);
            case Change.Saved _ -> saved(at, turn);
        };
    }

    private static Step current(PasswordChange at, Change.Current c, Turn turn) {
        if (turn.event() instanceof Event.Confirm) {
            return c.input().isEmpty()
                    ? at
                    : at.with(
                            Optional.of(new Password(c.input().text())),
                            new Change.Wanted(HiddenInput.EMPTY, Optional.empty()));
        }
        if (turn.event() instanceof Event.Back && !at.isForced()) {
            return chosen(at, turn);
        }
        return at.with(
                new Change.Current(c.input().edited(turn.event(), at.rule()), c.triesLeft()));
    }

    /** Back to the choice between the two passwords. */
    private static Step chosen(PasswordChange at, Turn turn) {
        return SignInMoves.arrived(at.visit(), Optional.of(Tile.PASSWORDS), turn);
    }

    private static Step wanted(PasswordChange at, Change.Wanted c, Turn turn) {
        if (turn.event() instanceof Event.Back && !at.isForced()) {
            return chosen(at, turn);
        }
        if (turn.event() instanceof Event.Confirm) {
            return c.input().isEmpty() ? at : at.with(judged(at, new Password(c.input().text())));
        }
        HiddenInput edited = c.input().edited(turn.event(), at.rule());
        return edited.equals(c.input()) ? at : at.with(new Change.Wanted(edited, Optional.empty()));
    }

    private static Change judged(PasswordChange at, Password wanted) {
        Optional<PasswordFault> fault = fault(at, wanted);
        return fault.isPresent()
                ? new Change.Wanted(HiddenInput.EMPTY, fault)
                : new Change.Repeat(wanted, HiddenInput.EMPTY, false);
    }

    private static Optional<PasswordFault> fault(PasswordChange at, Password wanted) {
        if (at.current().filter(wanted::equals).isPresent()) {
            return Optional.of(PasswordFault.UNCHANGED);
        }
        return at.visit()
                .number()
                .map(number -> PasswordRules.fault(at.kind(), wanted, number))
                .orElseGet(() -> PasswordRules.fault(at.kind(), wanted));
    }

    private static Step repeat(PasswordChange at, Change.Repeat c, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> at.with(new Change.Wanted(HiddenInput.EMPTY, Optional.empty()));
            case Event.Confirm() when c.input().isEmpty() -> at;
            case Event.Confirm() when c.input().text().equals(c.wanted().value()) ->
                    at.with(new Change.Saving(turn.attempts().next(), c.wanted()));
            case Event.Confirm() -> at.with(new Change.Repeat(c.wanted(), HiddenInput.EMPTY, true));
            default -> {
                HiddenInput edited = c.input().edited(turn.event(), at.rule());
                yield edited.equals(c.input())
                        ? at
                        : at.with(new Change.Repeat(c.wanted(), edited, false));
            }
        };
    }

    private static Step saving(PasswordChange at, Change.Saving c, Turn turn) {
        return switch (turn.event()) {
            case Event.ChangeAnswered(long attempt, ChangeOutcome outcome)
                    when attempt == c.attempt() ->
                    answered(at, outcome);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == c.attempt() ->
                    at.with(new Change.Unsure(attempt, c.wanted(), trouble));
            default -> at;
        };
    }

    private static Step answered(PasswordChange at, ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Changed() -> at.with(new Change.Saved());
            case ChangeOutcome.Refused(PasswordFault fault) ->
                    at.with(new Change.Wanted(HiddenInput.EMPTY, Optional.of(fault)));
            case ChangeOutcome.WrongCurrent(int triesLeft) ->
                    at.with(
                            Optional.empty(),
                            new Change.Current(HiddenInput.EMPTY, OptionalInt.of(triesLeft)));
            case ChangeOutcome.Locked(var until) ->
                    until == null ? lockedPayment(at) : new Step.LockedAccount(until);
        };
    }

    /** Whoever must change it can do nothing else here; the others can. */
    private static Step lockedPayment(PasswordChange at) {
        return new Step.LockedPayment(at.isForced() ? Optional.empty() : Optional.of(at.visit()));
    }

    private static Step unsure(PasswordChange at, Change.Unsure c, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() ->
                    at.with(new Change.Saving(c.attempt(), c.wanted()));
            default -> at;
        };
    }

    private static Step saved(PasswordChange at, Turn turn) {
        if (!(turn.event() instanceof Event.Confirm)) {
            return at;
        }
        int next = at.at() + 1;
        if (next < at.kinds().size()) {
            return new PasswordChange(
                    at.visit(), at.kinds(), next, at.current(), ask(at.current()), at.reason());
        }
        return switch (at.reason()) {
            case ChangeReason.Forced(Optional<Tile> then) ->
                    SignInMoves.arrived(at.visit(), then, turn);
            case ChangeReason.Wished() -> Step.Home.arriving(at.visit(), turn);
        };
    }
}
