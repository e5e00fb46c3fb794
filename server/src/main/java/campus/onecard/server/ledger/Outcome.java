package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.time.Instant;

/** The answer to a command that moves money or changes what an account may do. */
public sealed interface Outcome {

    /**
     * Booked.
     *
     * @param balanceAfter the account's balance right after
     * @param at when it was booked
     */
    record Approved(Money balanceAfter, Instant at) implements Outcome {}

    /**
     * Nothing moved; the same id will never be approved.
     *
     * @param detail a figure that belongs to the reason, such as the tries left; may be empty
     */
    record Declined(DeclineReason reason, String detail) implements Outcome {

        public Declined(DeclineReason reason) {
            this(reason, "");
        }
    }

    /** The answer that was stored. */
    static Outcome of(Recorded recorded) {
        return recorded.declined()
                .<Outcome>map(reason -> new Declined(reason, recorded.detail()))
                .orElseGet(() -> new Approved(recorded.balanceAfter(), recorded.at()));
    }
}
