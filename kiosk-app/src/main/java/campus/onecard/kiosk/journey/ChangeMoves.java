package campus.onecard.kiosk.journey;

import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordRules;
import campus.onecard.kiosk.journey.Step.ForcedChange;

import java.util.Optional;
import java.util.OptionalInt;

/** The forced change of the initial passwords. */
final class ChangeMoves {

    private ChangeMoves() {}

    /** What comes first: the password in force, unless it is known. */
    static Change ask(Optional<Password> current) {
        return current.isPresent()
                ? new Change.Wanted(HiddenInput.EMPTY, Optional.empty())
                : new Change.Current(HiddenInput.EMPTY, OptionalInt.empty());
    }

    static Step forcedChange(ForcedChange at, Turn turn) {
        return switch (at.change()) {
            case Change.Current c -> current(at, c, turn);
            case Change.Wanted c -> wanted(at, c, turn);
            case Change.Repeat c -> repeat(at, c, turn);
            case Change.Saving c -> saving(at, c, turn);
            case Change.Unsure c -> unsure(at, c, turn);
            case Change.Saved _ -> saved(at, turn);
        };
    }

    private static Step current(ForcedChange at, Change.Current c, Turn turn) {
        if (turn.event() instanceof Event.Confirm) {
            return c.input().isEmpty()
                    ? at
                    : new ForcedChange(
                            at.visit(),
                            at.kinds(),
                            at.at(),
                            Optional.of(new Password(c.input().text())),
                            new Change.Wanted(HiddenInput.EMPTY, Optional.empty()));
        }
        return at.with(
                new Change.Current(c.input().edited(turn.event(), at.rule()), c.triesLeft()));
    }

    private static Step wanted(ForcedChange at, Change.Wanted c, Turn turn) {
        if (turn.event() instanceof Event.Confirm) {
            return c.input().isEmpty() ? at : at.with(judged(at, new Password(c.input().text())));
        }
        HiddenInput edited = c.input().edited(turn.event(), at.rule());
        return edited.equals(c.input()) ? at : at.with(new Change.Wanted(edited, Optional.empty()));
    }

    private static Change judged(ForcedChange at, Password wanted) {
        Optional<PasswordFault> fault = fault(at, wanted);
        return fault.isPresent()
                ? new Change.Wanted(HiddenInput.EMPTY, fault)
                : new Change.Repeat(wanted, HiddenInput.EMPTY, false);
    }

    private static Optional<PasswordFault> fault(ForcedChange at, Password wanted) {
        if (at.current().filter(wanted::equals).isPresent()) {
            return Optional.of(PasswordFault.UNCHANGED);
        }
        return at.visit()
                .number()
                .map(number -> PasswordRules.fault(at.kind(), wanted, number))
                .orElseGet(() -> PasswordRules.fault(at.kind(), wanted));
    }

    private static Step repeat(ForcedChange at, Change.Repeat c, Turn turn) {
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

    private static Step saving(ForcedChange at, Change.Saving c, Turn turn) {
        return switch (turn.event()) {
            case Event.ChangeAnswered(long attempt, ChangeOutcome outcome)
                    when attempt == c.attempt() ->
                    answered(at, outcome);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == c.attempt() ->
                    at.with(new Change.Unsure(attempt, c.wanted(), trouble));
            default -> at;
        };
    }

    private static Step answered(ForcedChange at, ChangeOutcome outcome) {
        return switch (outcome) {
            case ChangeOutcome.Changed() -> at.with(new Change.Saved());
            case ChangeOutcome.Refused(PasswordFault fault) ->
                    at.with(new Change.Wanted(HiddenInput.EMPTY, Optional.of(fault)));
            case ChangeOutcome.WrongCurrent(int triesLeft) ->
                    new ForcedChange(
                            at.visit(),
                            at.kinds(),
                            at.at(),
                            Optional.empty(),
                            new Change.Current(HiddenInput.EMPTY, OptionalInt.of(triesLeft)));
            case ChangeOutcome.Locked(var until) ->
                    until == null ? new Step.LockedPayment() : new Step.LockedAccount(until);
        };
    }

    private static Step unsure(ForcedChange at, Change.Unsure c, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() ->
                    at.with(new Change.Saving(c.attempt(), c.wanted()));
            default -> at;
        };
    }

    private static Step saved(ForcedChange at, Turn turn) {
        if (!(turn.event() instanceof Event.Confirm)) {
            return at;
        }
        int next = at.at() + 1;
        return next < at.kinds().size()
                ? new ForcedChange(at.visit(), at.kinds(), next, at.current(), ask(at.current()))
                : Step.Home.arriving(at.visit(), turn);
    }
}
