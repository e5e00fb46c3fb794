package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.order.OrderStep;
import campus.onecard.kiosk.transfer.TransferStep.Amount;
import campus.onecard.kiosk.transfer.TransferStep.Binding;
import campus.onecard.kiosk.transfer.TransferStep.BindingSilent;
import campus.onecard.kiosk.transfer.TransferStep.Front;
import campus.onecard.kiosk.transfer.TransferStep.LetGo;
import campus.onecard.kiosk.transfer.TransferStep.LettingGo;
import campus.onecard.kiosk.transfer.TransferStep.News;
import campus.onecard.kiosk.transfer.TransferStep.NotBound;
import campus.onecard.kiosk.transfer.TransferStep.Opening;
import campus.onecard.kiosk.transfer.TransferStep.TypeAccount;
import campus.onecard.kiosk.transfer.TransferStep.TypePin;

import java.util.Optional;
import java.util.OptionalInt;

/** From the front page to the order; pure. */
final class TransferMoves {

    private static final int SHORTEST_ACCOUNT = 12;

    private TransferMoves() {}

    static Step next(TransferStep step, Turn turn) {
        return switch (step) {
            case Opening at -> opening(at, turn);
            case Front at -> front(at, turn);
            case TypeAccount at -> typeAccount(at, turn);
            case TypePin at -> typePin(at, turn);
            case Binding at -> binding(at, turn);
            case NotBound at -> notBound(at, turn);
            case BindingSilent at -> silent(at, turn);
            case LetGo at -> letGo(at, turn);
            case LettingGo at -> lettingGo(at, turn);
            case Amount at -> amount(at, turn);
        };
    }

    private static Opening reopen(Visit visit, News news, Turn turn) {
        return new Opening(visit, turn.attempts().next(), Optional.empty(), news);
    }

    private static Step home(Visit visit, Turn turn) {
        return Step.Home.arriving(visit, turn);
    }

    private static Step opening(Opening at, Turn turn) {
        return switch (turn.event()) {
            case TransferEvent.BankCame(long attempt, BankOverview bank)
                    when attempt == at.attempt() ->
                    Front.of(at.signedIn(), bank, at.news());
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Opening(at.signedIn(), attempt, Optional.of(trouble), at.news());
            case Event.Retry() when at.trouble().isPresent() ->
                    reopen(at.signedIn(), at.news(), turn);
            case Event.Back() -> home(at.signedIn(), turn);
            default -> at;
        };
    }

    private static Step front(Front at, Turn turn) {
        Barrier barrier = at.barrier();
        return switch (turn.event()) {
            case Event.Confirm() when barrier == Barrier.NONE ->
                    new Amount(at.signedIn(), at.bank(), "", Optional.empty());
            case Event.Confirm() when barrier == Barrier.NOT_BOUND ->
                    typeAccount(at.signedIn(), at.bank());
            case Event.Retry() when barrier == Barrier.AWAY ->
                    reopen(at.signedIn(), News.NONE, turn);
            case TransferEvent.LetGo() when at.bank().account() != null ->
                    new LetGo(at.signedIn(), at.bank());
            case Event.Back() -> home(at.signedIn(), turn);
            default -> at;
        };
    }

    private static TypeAccount typeAccount(Visit visit, BankOverview bank) {
        return new TypeAccount(visit, bank, HiddenInput.EMPTY, false);
    }

    private static Step typeAccount(TypeAccount at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> Front.of(at.signedIn(), at.bank(), News.NONE);
            case Event.Confirm() when at.input().length() < SHORTEST_ACCOUNT ->
                    new TypeAccount(at.signedIn(), at.bank(), at.input(), true);
            case Event.Confirm() -> pin(at.signedIn(), at.bank(), at.input(), OptionalInt.empty());
            default -> {
                HiddenInput edited = at.input().edited(turn.event(), Input.BANK_ACCOUNT);
                boolean same = edited.equals(at.input());
                yield new TypeAccount(at.signedIn(), at.bank(), edited, same && at.tooShort());
            }
        };
    }

    private static TypePin pin(
            Visit visit, BankOverview bank, HiddenInput account, OptionalInt triesLeft) {
        return new TypePin(visit, bank, account, HiddenInput.EMPTY, triesLeft);
    }

    private static Step typePin(TypePin at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> new TypeAccount(at.signedIn(), at.bank(), at.account(), false);
            case Event.Confirm() when at.input().length() < Input.PAYMENT.longest() -> at;
            case Event.Confirm() ->
                    new Binding(
                            at.signedIn(),
                            at.bank(),
                            turn.attempts().next(),
                            at.account(),
                            new Password(at.input().text()));
            default ->
                    new TypePin(
                            at.signedIn(),
                            at.bank(),
                            at.account(),
                            at.input().edited(turn.event(), Input.PAYMENT),
                            at.triesLeft());
        };
    }

    private static Step binding(Binding at, Turn turn) {
        return switch (turn.event()) {
            case TransferEvent.BindAnswered(long attempt, BindOutcome outcome)
                    when attempt == at.attempt() ->
                    answered(at, outcome, turn);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    silent(at, Optional.of(trouble));
            default -> at;
        };
    }

    private static BindingSilent silent(Binding at, Optional<Trouble> trouble) {
        return new BindingSilent(
                at.signedIn(), at.bank(), at.attempt(), at.account(), at.pin(), trouble);
    }

    private static Step answered(Binding at, BindOutcome outcome, Turn turn) {
        return switch (outcome) {
            case BindOutcome.Bound _ -> reopen(at.signedIn(), News.BOUND, turn);
            case BindOutcome.Unbound _ -> reopen(at.signedIn(), News.UNBOUND, turn);
            case BindOutcome.WrongPin(int left) ->
                    pin(at.signedIn(), at.bank(), at.account(), OptionalInt.of(left));
            case BindOutcome.Locked() -> new Step.LockedPayment(Optional.of(at.signedIn()));
            case BindOutcome.NoAnswer() -> silent(at, Optional.empty());
            case BindOutcome.Refused(var fault) -> new NotBound(at.signedIn(), at.bank(), fault);
        };
    }

    private static Step notBound(NotBound at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() when at.anotherMayDo() -> typeAccount(at.signedIn(), at.bank());
            case Event.Back(), Event.Confirm() -> home(at.signedIn(), turn);
            default -> at;
        };
    }

    private static Step silent(BindingSilent at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() ->
                    new Binding(at.signedIn(), at.bank(), at.attempt(), at.account(), at.pin());
            case Event.Back() -> home(at.signedIn(), turn);
            default -> at;
        };
    }

    private static Step letGo(LetGo at, Turn turn) {
        return switch (turn.event()) {
            case Event.Confirm() -> new LettingGo(at.signedIn(), at.bank(), turn.attempts().next());
            case Event.Back() -> Front.of(at.signedIn(), at.bank(), News.NONE);
            default -> at;
        };
    }

    /** Whatever came of it, the front page tells how it stands. */
    private static Step lettingGo(LettingGo at, Turn turn) {
        return switch (turn.event()) {
            case TransferEvent.BindAnswered(long attempt, BindOutcome.Unbound _)
                    when attempt == at.attempt() ->
                    reopen(at.signedIn(), News.UNBOUND, turn);
            case TransferEvent.BindAnswered(long attempt, BindOutcome _)
                    when attempt == at.attempt() ->
                    reopen(at.signedIn(), News.NONE, turn);
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    reopen(at.signedIn(), News.NONE, turn);
            default -> at;
        };
    }

    private static Step amount(Amount at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> Front.of(at.signedIn(), at.bank(), News.NONE);
            case TransferEvent.Preset(Money amount) -> chosen(at, amount);
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() -> chosen(at, Money.ofYuan(Long.parseLong(at.input())));
            default -> {
                String edited = Input.YUAN.edited(at.input(), turn.event());
                boolean same = edited.equals(at.input());
                yield new Amount(
                        at.signedIn(), at.bank(), edited, same ? at.refused() : Optional.empty());
            }
        };
    }

    private static Step chosen(Amount at, Money amount) {
        BankOverview bank = at.bank();
        boolean fits = !bank.least().isMoreThan(amount) && !amount.isMoreThan(Barrier.most(bank));
        return fits
                ? OrderStep.review(new BankOrder(at.signedIn(), bank, amount))
                : new Amount(at.signedIn(), bank, at.input(), Optional.of(amount));
    }
}
