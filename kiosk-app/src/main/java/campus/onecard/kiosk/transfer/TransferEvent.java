package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.journey.Event;

/** What happens at bank transfers only. */
public sealed interface TransferEvent extends Event.OfErrand {

    /** What may be done now. */
    record BankCame(long attempt, BankOverview bank) implements TransferEvent {}

    /** What became of a binding, or of letting go. */
    record BindAnswered(long attempt, BindOutcome outcome) implements TransferEvent {}

    /** One of the usual amounts was pressed. */
    record Preset(Money amount) implements TransferEvent {}

    /** The bound account is to be let go, or changed for another. */
    record LetGo() implements TransferEvent {}
}
