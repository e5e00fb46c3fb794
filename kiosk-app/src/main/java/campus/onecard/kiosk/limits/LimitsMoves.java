package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.limits.LimitsStep.Choosing;
import campus.onecard.kiosk.limits.LimitsStep.Looking;
import campus.onecard.kiosk.limits.LimitsStep.NeedsCard;
import campus.onecard.kiosk.limits.LimitsStep.Pin;
import campus.onecard.kiosk.limits.LimitsStep.Refused;
import campus.onecard.kiosk.limits.LimitsStep.Saved;
import campus.onecard.kiosk.limits.LimitsStep.Saving;
import campus.onecard.kiosk.limits.LimitsStep.Typing;
import campus.onecard.kiosk.limits.LimitsStep.Unsure;

import java.util.Optional;
import java.util.OptionalInt;

/** From the tile to limits that are in force; pure. */
final class LimitsMoves {

    private LimitsMoves() {}

    static Step next(LimitsStep step, Turn turn) {
        return switch (step) {
            case NeedsCard _, Saved _, Refused _ -> resting(step, turn);
            case Looking at -> looking(at, turn);
            case Choosing at -> choosing(at, turn);
            case Typing at -> typing(at, turn);
            case Pin at -> pin(at, turn);
            case Saving at -> saving(at, turn);
            case Unsure at -> unsure(at, turn);
        };
    }

    private static Step resting(LimitsStep at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm(), Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> at;
        };
    }

    private static Step looking(Looking at, Turn turn) {
        return switch (turn.event()) {
            case Event.OverviewCame(long attempt, Overview overview)
                    when at.overview().waitsFor(attempt) ->
                    choose(at, new Limits(overview.singleLimit(), overview.dailyLimit()));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    new Looking(
                            at.owner(),
                            at.overview().failed(attempt, trouble),
                            at.month().failed(attempt, trouble));
            case LimitsEvent.MonthCame(long attempt, MonthSpending month) ->
                    new Looking(at.owner(), at.overview(), at.month().came(attempt, month));
            case Event.Retry(), Event.Confirm() ->
                    new Looking(
                            at.owner(),
                            at.overview().again(turn.attempts()),
                            at.month().again(turn.attempts()));
            case Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> at;
        };
    }

    private static Choosing choose(Looking at, Limits now) {
        return new Choosing(at.owner(), now, now, at.month(), Optional.empty());
    }

    private static Step choosing(Choosing at, Turn turn) {
        return switch (turn.event()) {
            case LimitsEvent.Single(SingleLimit single) -> at.wanting(at.wanted().with(single));
            case LimitsEvent.Daily(DailyLimit daily) -> at.wanting(at.wanted().with(daily));
            case LimitsEvent.TypeIt(Limits.Which which) -> new Typing(at, which, "");
            case Event.Confirm() when !at.canSave() -> at;
            case Event.Confirm() when at.wanted().raises(at.now()) ->
                    askPin(at, OptionalInt.empty());
            case Event.Confirm() -> save(at, Optional.empty(), turn);
            case Event.Back() -> Step.Home.arriving(at.owner(), turn);
            default -> withMonth(at, turn);
        };
    }

    private static Choosing withMonth(Choosing at, Turn turn) {
        Fetched<MonthSpending> month =
                switch (turn.event()) {
                    case LimitsEvent.MonthCame(long attempt, MonthSpending came) ->
                            at.month().came(attempt, came);
                    case Event.CallFailed(long attempt, Trouble trouble) ->
                            at.month().failed(attempt, trouble);
                    case Event.Retry() -> at.month().again(turn.attempts());
                    default -> at.month();
                };
        return new Choosing(at.owner(), at.now(), at.wanted(), month, at.fault());
    }

    private static Step typing(Typing at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> at.from();
            case Event.Confirm() when at.text().isEmpty() -> at;
            case Event.Confirm() -> typed(at);
            default ->
                    new Typing(
                            withMonth(at.from(), turn),
                            at.which(),
                            Input.YUAN.edited(at.text(), turn.event()));
        };
    }

    private static Step typed(Typing at) {
        Money amount = Money.ofYuan(Long.parseLong(at.text()));
        Limits wanted = at.from().wanted();
        return at.from()
                .wanting(
                        switch (at.which()) {
                            case SINGLE -> wanted.with(new SingleLimit(amount));
                            case DAILY -> wanted.with(new DailyLimit(amount));
                        });
    }

    private static Pin askPin(Choosing from, OptionalInt triesLeft) {
        return new Pin(from, HiddenInput.EMPTY, triesLeft);
    }

    private static Step pin(Pin at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> at.from();
            case Event.Confirm() when at.input().length() < Input.PAYMENT.longest() -> at;
            case Event.Confirm() ->
                    save(at.from(), Optional.of(new Password(at.input().text())), turn);
            default ->
                    new Pin(
                            withMonth(at.from(), turn),
                            at.input().edited(turn.event(), Input.PAYMENT),
                            at.triesLeft());
        };
    }

    private static Saving save(Choosing from, Optional<Password> pin, Turn turn) {
        return new Saving(from, turn.attempts().next(), pin);
    }

    private static Step saving(Saving at, Turn turn) {
        return switch (turn.event()) {
            case LimitsEvent.Answered(long attempt, LimitsOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at, outcome);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Unsure(at.from(), attempt, at.pin(), trouble);
            default -> at;
        };
    }

    private static Step answered(Saving at, LimitsOutcome outcome) {
        Choosing from = at.from();
        return switch (outcome) {
            case LimitsOutcome.Changed(SingleLimit single, DailyLimit daily) ->
                    new Saved(from.owner(), from.now(), new Limits(single, daily), from.month());
            case LimitsOutcome.PinRequired() -> askPin(from, OptionalInt.empty());
            case LimitsOutcome.WrongPin(int left) -> askPin(from, OptionalInt.of(left));
            case LimitsOutcome.Locked() -> new Step.LockedPayment(Optional.of(from.owner()));
            case LimitsOutcome.Refused(LimitFault fault) -> refused(from, fault);
        };
    }

    /** What can be chosen otherwise is chosen again. */
    private static Step refused(Choosing from, LimitFault fault) {
        return switch (fault) {
            case SINGLE_TOO_HIGH, DAILY_TOO_HIGH, SINGLE_ABOVE_DAILY, UNCHANGED ->
                    new Choosing(
                            from.owner(),
                            from.now(),
                            from.wanted(),
                            from.month(),
                            Optional.of(fault));
            case PIN_INITIAL, ACCOUNT_NOT_ACTIVE -> new Refused(from.owner(), fault);
        };
    }

    private static Step unsure(Unsure at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry(), Event.Confirm() -> new Saving(at.from(), at.attempt(), at.pin());
            case Event.Back() -> LimitsStep.opening(at.owner(), turn);
            default -> at;
        };
    }
}
