package campus.onecard.kiosk.shots;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.fee.FeeStep;
import campus.onecard.kiosk.journey.Trouble;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fees up to the order. */
final class SampleFees {

    private static final PayeeTerms POWER = terms("POWER", "电费", "Electricity", PayeeKind.ROOM);
    private static final PayeeTerms EXAM = terms("EXAM", "考试费", "Examinations", PayeeKind.BILLS);
    private static final PayeeTerms NET = terms("NETWORK", "网费", "Network", PayeeKind.OWN);
    private static final Payees.Payee CLOSED = new Payees.Payee(NET, PayeeState.CLOSED);
    private static final FeeStep.Choosing FROM =
            choosing(
                    new Payees.Payee(POWER, PayeeState.OPEN),
                    new Payees.Payee(EXAM, PayeeState.OPEN),
                    CLOSED,
                    new Payees.Payee(
                            terms("DORM", "住宿费", "Dormitory", PayeeKind.BILLS), PayeeState.AT_DESK),
                    new Payees.Payee(
                            terms("LAUNDRY", "洗衣费", "Laundry", PayeeKind.OWN),
                            PayeeState.UNREACHABLE));
    private static final Bill BILL =
            new Bill("1", "全国计算机等级考试二级", Money.ofYuan(89), LocalDate.of(2026, 12, 1));

    private SampleFees() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("fees-opening", new FeeStep.Opening(Samples.VISIT, 1, Optional.empty())),
                Sample.of(
                        "fees-opening-failed",
                        new FeeStep.Opening(Samples.VISIT, 1, Optional.of(Trouble.AWAY))),
                Sample.of("fees", FROM),
                Sample.of("fees-many", many()),
                Sample.of("fees-none", choosing()),
                Sample.of("fees-elsewhere", new FeeStep.Elsewhere(FROM, CLOSED)),
                room("fees-building", Optional.empty(), false),
                room("fees-room", Optional.of("7"), false),
                room("fees-room-unknown", Optional.empty(), true),
                Sample.of(
                        "fees-asking",
                        new FeeStep.Asking(FROM, EXAM, "", 1, Optional.of(Trouble.AWAY))),
                bills("fees-bills", List.of(BILL), Optional.empty()),
                bills("fees-bills-beyond", List.of(BILL), Optional.of(BILL)),
                bills("fees-bills-none", List.of(), Optional.empty()),
                amount("fees-amount", "7-315", Optional.empty()),
                amount("fees-amount-refused", "7-315", Optional.of(Money.ofYuan(450))),
                amount("fees-amount-own", "", Optional.empty()),
                Sample.of("fees-paid", new FeeStep.Paid(FROM, paid())),
                Sample.of("fees-paid-many", new FeeStep.Paid(FROM, List.of("9"), paidBefore())),
                Sample.of("fees-paid-none", new FeeStep.Paid(FROM, new FeePage(List.of(), null))));
    }

    private static PayeeTerms terms(String code, String zh, String en, PayeeKind kind) {
        return new PayeeTerms(
                code,
                zh,
                en,
                kind,
                Money.ofYuan(1),
                Money.ofYuan(200),
                LocalTime.of(6, 0),
                LocalTime.of(23, 0),
                false,
                new PayeeDesk(
                        "学生公寓中心（三舍一楼）",
                        "Dormitory office, dormitory 3, ground floor",
                        "每天 8:30–20:00",
                        "every day 8:30–20:00"));
    }

    private static FeeStep.Choosing choosing(Payees.Payee... payees) {
        return new FeeStep.Choosing(Samples.VISIT, Money.ofFen(8_850), new Payees(List.of(payees)));
    }

    /** More than fit on one screen. */
    private static FeeStep.Choosing many() {
        List<Payees.Payee> all =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> terms("P" + n, "收费项目" + n, "Fee " + n, PayeeKind.OWN))
                        .map(terms -> new Payees.Payee(terms, PayeeState.OPEN))
                        .toList();
        return choosing(all.toArray(Payees.Payee[]::new));
    }

    private static Sample room(String name, Optional<String> building, boolean unknown) {
        return Sample.of(name, new FeeStep.Room(FROM, POWER, building, "", unknown));
    }

    private static Sample bills(String name, List<Bill> open, Optional<Bill> beyond) {
        return Sample.of(name, new FeeStep.Bills(FROM, EXAM, open, beyond));
    }

    private static Sample amount(String name, String reference, Optional<Money> refused) {
        return Sample.of(
                name, new FeeStep.Amount(FROM, POWER, reference, Money.ofFen(1_240), "", refused));
    }

    private static FeePage paidBefore() {
        FeePage.Fee fee = paid().fees().getFirst();
        return new FeePage(Collections.nCopies(4, fee), "5");
    }

    private static FeePage paid() {
        FeePage.Fee fee =
                new FeePage.Fee(
                        "1",
                        SampleMachine.NOW,
                        "POWER",
                        "电费",
                        "Electricity",
                        "7-315",
                        Money.ofYuan(50),
                        FeePage.State.PAID,
                        "20261124-000117");
        return new FeePage(List.of(fee), null);
    }
}
