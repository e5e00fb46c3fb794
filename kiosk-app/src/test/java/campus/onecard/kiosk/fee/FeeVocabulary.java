package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.order.OrderEvent;
import campus.onecard.kiosk.order.OrderOutcome;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Everything that can happen at fees, besides what happens to orders. */
public final class FeeVocabulary implements Vocabulary {

    static final Payees.Payee POWER = payee("POWER", PayeeKind.ROOM, PayeeState.OPEN);
    static final Payees.Payee EXAM = payee("EXAM", PayeeKind.BILLS, PayeeState.OPEN);
    static final Payees.Payee NET = payee("NETWORK", PayeeKind.OWN, PayeeState.CLOSED);
    static final Bill BILL = new Bill("1", "考试费", Money.ofYuan(30), null);
    static final Bill DEAR = new Bill("2", "住宿费", Money.ofYuan(1200), null);

    static final FeePage.Fee PAID =
            new FeePage.Fee(
                    "f",
                    Instant.EPOCH,
                    "POWER",
                    "电费",
                    "Electricity",
                    "7-315",
                    Money.ofYuan(50),
                    FeePage.State.PAID,
                    "R1");

    static Payees.Payee another(String code) {
        return payee(code, PayeeKind.OWN, PayeeState.OPEN);
    }

    private static Payees.Payee payee(String code, PayeeKind kind, PayeeState state) {
        return new Payees.Payee(
                new PayeeTerms(
                        code,
                        "费",
                        "Fee",
                        kind,
                        Money.ofYuan(1),
                        Money.ofYuan(200),
                        LocalTime.of(6, 0),
                        LocalTime.of(23, 0),
                        false,
                        new PayeeDesk("三舍一楼", "Dormitory 3", "每天", "daily")),
                state);
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new Event.Choose(Tile.FEES)),
                List.of(new FeeEvent.PickPayee(POWER)),
                List.of(new FeeEvent.PickPayee(EXAM)),
                List.of(new FeeEvent.PickPayee(NET)),
                List.of(new FeeEvent.PickBill(BILL)),
                List.of(new FeeEvent.PickBill(DEAR)),
                List.of(new FeeEvent.Preset(Money.ofYuan(20))),
                List.of(new FeeEvent.WantPaid()),
                Vocabulary.typed("315"));
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of(
                new FeeEvent.PayeesCame(
                        attempt, new Payees(List.of(POWER, EXAM, NET)), Money.ofYuan(88)),
                new FeeEvent.PayeesCame(attempt, new Payees(List.of()), Money.ofYuan(88)),
                new FeeEvent.PayeeSaid(attempt, new PayeeAnswer.OpenBills(List.of(BILL, DEAR))),
                new FeeEvent.PayeeSaid(attempt, new PayeeAnswer.Known("7-315", Money.ofFen(1_240))),
                new FeeEvent.PayeeSaid(attempt, new PayeeAnswer.Unknown()),
                new FeeEvent.PayeeSaid(attempt, new PayeeAnswer.Away(PayeeState.UNREACHABLE)),
                new FeeEvent.PaidCame(attempt, new FeePage(List.of(), null)),
                new FeeEvent.PaidCame(attempt, new FeePage(List.of(PAID), "7")),
                new OrderEvent.Answered(
                        attempt, new OrderOutcome.Declined(new FeeRefused(FeeFault.CANCELLED))));
    }
}
