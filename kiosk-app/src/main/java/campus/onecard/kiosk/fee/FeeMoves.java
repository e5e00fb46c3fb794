package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.fee.FeeStep.Amount;
import campus.onecard.kiosk.fee.FeeStep.Asking;
import campus.onecard.kiosk.fee.FeeStep.Bills;
import campus.onecard.kiosk.fee.FeeStep.Choosing;
import campus.onecard.kiosk.fee.FeeStep.Elsewhere;
import campus.onecard.kiosk.fee.FeeStep.Opening;
import campus.onecard.kiosk.fee.FeeStep.OpeningPaid;
import campus.onecard.kiosk.fee.FeeStep.Paid;
import campus.onecard.kiosk.fee.FeeStep.Room;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.order.OrderStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the payees to the order; pure. */
final class FeeMoves {

    private FeeMoves() {}

    static Step next(FeeStep step, Turn turn) {
        return switch (step) {
            case Opening at -> opening(at, turn);
            case Choosing at -> choosing(at, turn);
            case Elsewhere at -> back(at, at.from(), turn);
            case Room at -> room(at, turn);
            case Asking at -> asking(at, turn);
            case Bills at -> bills(at, turn);
            case Amount at -> amount(at, turn);
            case OpeningPaid at -> openingPaid(at, turn);
            case Paid at -> paid(at, turn);
        };
    }

    private static Step back(FeeStep at, Choosing from, Turn turn) {
        return switch (turn.event()) {
            case Event.Back(), Event.Confirm() -> from;
            default -> at;
        };
    }

    private static Step opening(Opening at, Turn turn) {
        return switch (turn.event()) {
            case FeeEvent.PayeesCame(long attempt, Payees payees, Money balance)
                    when attempt == at.attempt() ->
                    new Choosing(at.signedIn(), balance, payees);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Opening(at.signedIn(), attempt, Optional.of(trouble));
            case Event.Retry() when at.trouble().isPresent() -> FeeStep.open(at.signedIn(), turn);
            case Event.Back() -> Step.Home.arriving(at.signedIn(), turn);
            default -> at;
        };
    }

    private static Step choosing(Choosing at, Turn turn) {
        return switch (turn.event()) {
            case FeeEvent.PickPayee(Payees.Payee payee) when at.payees().payees().contains(payee) ->
                    payee.state() == PayeeState.OPEN
                            ? begin(at, payee.terms(), turn)
                            : new Elsewhere(at, payee);
            case FeeEvent.WantPaid() ->
                    new OpeningPaid(at, List.of(), turn.attempts().next(), Optional.empty());
            case Event.Older() when at.hasMore() -> at.at(at.page() + 1);
            case Event.Newer() when at.page() > 0 -> at.at(at.page() - 1);
            case Event.Back() -> Step.Home.arriving(at.signedIn(), turn);
            default -> at;
        };
    }

    private static Step begin(Choosing at, PayeeTerms payee, Turn turn) {
        return payee.kind() == PayeeKind.ROOM
                ? new Room(at, payee, Optional.empty(), "", false)
                : ask(at, payee, "", turn);
    }

    private static Asking ask(Choosing from, PayeeTerms payee, String reference, Turn turn) {
        return new Asking(from, payee, reference, turn.attempts().next(), Optional.empty());
    }

    private static Step room(Room at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() when at.building().isPresent() ->
                    new Room(at.from(), at.payee(), Optional.empty(), "", false);
            case Event.Back() -> at.from();
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() ->
                    at.building()
                            .<Step>map(
                                    building ->
                                            ask(
                                                    at.from(),
                                                    at.payee(),
                                                    building + "-" + at.input(),
                                                    turn))
                            .orElseGet(
                                    () ->
                                            new Room(
                                                    at.from(),
                                                    at.payee(),
                                                    Optional.of(at.input()),
                                                    "",
                                                    false));
            default -> {
                String edited = Input.ROOM.edited(at.input(), turn.event());
                boolean same = edited.equals(at.input());
                yield new Room(at.from(), at.payee(), at.building(), edited, same && at.unknown());
            }
        };
    }

    private static Step asking(Asking at, Turn turn) {
        return switch (turn.event()) {
            case FeeEvent.PayeeSaid(long attempt, PayeeAnswer answer)
                    when attempt == at.attempt() ->
                    said(at, answer);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Asking(
                            at.from(), at.payee(), at.reference(), attempt, Optional.of(trouble));
            case Event.Retry() when at.trouble().isPresent() ->
                    ask(at.from(), at.payee(), at.reference(), turn);
            case Event.Back() -> at.from();
            default -> at;
        };
    }

    private static Step said(Asking at, PayeeAnswer answer) {
        return switch (answer) {
            case PayeeAnswer.OpenBills(var open) ->
                    new Bills(at.from(), at.payee(), open, Optional.empty());
            case PayeeAnswer.Known(String reference, Money remaining) ->
                    new Amount(at.from(), at.payee(), reference, remaining, "", Optional.empty());
            case PayeeAnswer.Unknown() when at.payee().kind() == PayeeKind.ROOM ->
                    new Room(at.from(), at.payee(), Optional.empty(), "", true);
            case PayeeAnswer.Unknown() ->
                    new Elsewhere(at.from(), new Payees.Payee(at.payee(), PayeeState.AT_DESK));
            case PayeeAnswer.Away(PayeeState state) ->
                    new Elsewhere(at.from(), new Payees.Payee(at.payee(), state));
        };
    }

    private static Step bills(Bills at, Turn turn) {
        return switch (turn.event()) {
            case FeeEvent.PickBill(Bill bill) when at.open().contains(bill) ->
                    bill.amount().isMoreThan(at.from().balance())
                            ? new Bills(at.from(), at.payee(), at.open(), Optional.of(bill))
                            : OrderStep.review(
                                    new FeeOrder(
                                            at,
                                            at.from(),
                                            at.payee(),
                                            bill.number(),
                                            bill.title(),
                                            bill.amount()));
            case Event.Back(), Event.Confirm() -> at.from();
            default -> at;
        };
    }

    private static Step amount(Amount at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back() -> at.from();
            case FeeEvent.Preset(Money amount) -> chosen(at, amount);
            case Event.Confirm() when at.input().isEmpty() -> at;
            case Event.Confirm() -> chosen(at, Money.ofYuan(Long.parseLong(at.input())));
            default -> {
                String edited = Input.YUAN.edited(at.input(), turn.event());
                yield with(at, edited, edited.equals(at.input()) ? at.refused() : Optional.empty());
            }
        };
    }

    private static Amount with(Amount at, String input, Optional<Money> refused) {
        return new Amount(at.from(), at.payee(), at.reference(), at.remaining(), input, refused);
    }

    private static Step chosen(Amount at, Money amount) {
        boolean fits = at.payee().takes(amount) && !amount.isMoreThan(at.from().balance());
        return fits
                ? OrderStep.review(
                        new FeeOrder(
                                with(at, "", Optional.empty()),
                                at.from(),
                                at.payee(),
                                at.reference(),
                                "",
                                amount))
                : with(at, at.input(), Optional.of(amount));
    }

    private static Step openingPaid(OpeningPaid at, Turn turn) {
        return switch (turn.event()) {
            case FeeEvent.PaidCame(long attempt, FeePage page) when attempt == at.attempt() ->
                    new Paid(at.from(), at.cursors(), page);
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new OpeningPaid(at.from(), at.cursors(), attempt, Optional.of(trouble));
            case Event.Retry() when at.trouble().isPresent() ->
                    leafed(at.from(), at.cursors(), turn);
            case Event.Back() -> at.from();
            default -> at;
        };
    }

    private static OpeningPaid leafed(Choosing from, List<String> cursors, Turn turn) {
        return new OpeningPaid(from, cursors, turn.attempts().next(), Optional.empty());
    }

    private static Step paid(Paid at, Turn turn) {
        List<String> cursors = at.cursors();
        String next = at.page().next();
        if (turn.event() instanceof Event.Older && next != null) {
            List<String> deeper = new ArrayList<>(cursors);
            deeper.add(next);
            return leafed(at.from(), deeper, turn);
        }
        if (turn.event() instanceof Event.Newer && !cursors.isEmpty()) {
            return leafed(at.from(), cursors.subList(0, cursors.size() - 1), turn);
        }
        return back(at, at.from(), turn);
    }
}
