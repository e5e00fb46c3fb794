package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

/** The answer to a command that moves money. */
public sealed interface Outcome {

    /**
     * Booked.
     *
     * @param balanceAfter the account's balance right after
     */
    record Approved(Money balanceAfter) implements Outcome {}

    /** Nothing moved; the same id will never be approved. */
    record Declined(DeclineReason reason) implements Outcome {}

    /** The answer that was stored. */
    static Outcome of(Recorded recorded) {
        return recorded.declined()
                .<Outcome>map(Declined::new)
                .orElseGet(() -> new Approved(recorded.balanceAfter()));
    }
}
