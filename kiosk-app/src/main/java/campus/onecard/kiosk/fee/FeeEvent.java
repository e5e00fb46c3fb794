package campus.onecard.kiosk.fee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.journey.Event;

/** What happens at fees only. */
public sealed interface FeeEvent extends Event.OfErrand {

    /** Everybody to whom fees are paid, and what the person has. */
    record PayeesCame(long attempt, Payees payees, Money balance) implements FeeEvent {}

    /** A payee's bills, or what it knows of a room or a person. */
    record PayeeSaid(long attempt, PayeeAnswer answer) implements FeeEvent {}

    /** What was paid before. */
    record PaidCame(long attempt, FeePage page) implements FeeEvent {}

    /** A payee was pressed. */
    record PickPayee(Payees.Payee payee) implements FeeEvent {}

    /** A bill was pressed. */
    record PickBill(Bill bill) implements FeeEvent {}

    /** One of the usual amounts was pressed. */
    record Preset(Money amount) implements FeeEvent {}

    /** What was paid before is wanted. */
    record WantPaid() implements FeeEvent {}
}
