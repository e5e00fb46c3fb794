package campus.onecard.server.ledger;

/** A command about one account: that account's lane decides it, and it is approved or declined. */
public interface AccountCommand extends Command<Outcome> {

    /** Whose account. */
    long accountId();

    @Override
    default int slot() {
        return Slots.of(accountId());
    }

    @Override
    default Outcome recall(Recorded recorded) {
        return Outcome.of(recorded);
    }
}
