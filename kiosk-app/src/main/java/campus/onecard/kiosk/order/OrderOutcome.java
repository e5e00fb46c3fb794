package campus.onecard.kiosk.order;

import campus.onecard.domain.money.Money;

import java.time.Instant;
import java.util.Optional;

/** What became of an order, as every function tells it. */
public sealed interface OrderOutcome {

    /**
     * It is in the books.
     *
     * @param after the balance right after, as booked; empty when nobody could be asked any more
     * @param number what the help desk finds it by
     */
    record Booked(Optional<Money> after, Instant at, String number) implements OrderOutcome {}

    /** The payment password is needed after all; nothing moved. */
    record PinNeeded() implements OrderOutcome {}

    /**
     * The payment password was wrong; nothing moved.
     *
     * @param triesLeft at least one
     */
    record WrongPin(int triesLeft) implements OrderOutcome {}

    /** The payment password is locked; nothing moved. */
    record PinLocked() implements OrderOutcome {}

    /** Nothing moved, and never will under this order. */
    record Declined(Decline why) implements OrderOutcome {}

    /** Our server has it and goes on asking the bank or the payee; the owner gets a message. */
    record Pending() implements OrderOutcome {}
}
