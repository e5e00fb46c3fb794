package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A command with a fault of its own, which must hurt nobody else in its batch. */
record Poison(UUID id, long accountId, Way way) implements AccountCommand {

    /** How it is bad. */
    enum Way {
        /** Its rule fails. */
        FAILS,
        /** Its sides do not sum to zero. */
        UNBALANCED,
        /** It takes what is not there. */
        BELOW_ZERO,
        /** The tables do not take its row. */
        TOO_LONG
    }

    @Override
    public PostingKind kind() {
        return PostingKind.ADJUSTMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, way);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Booking booking =
                switch (way) {
                    case FAILS -> throw new IllegalStateException("a bad rule");
                    case UNBALANCED -> takes(account, Money.ofFen(0), Money.ofFen(1));
                    case BELOW_ZERO -> {
                        Money all = account.balance().plus(Money.ofFen(1));
                        yield takes(account, all, all);
                    }
                    case TOO_LONG ->
                            Booking.declined(
                                            kind(),
                                            account,
                                            Money.ZERO,
                                            Place.CENTRE,
                                            DeclineReason.UNCHANGED)
                                    .saying("x".repeat(65));
                };
        return Decision.booked(booking, at);
    }

    private Booking takes(AccountState account, Money out, Money in) {
        AccountState after = account.paidOut(out);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.ADJUSTMENT, out.negated()),
                        Leg.other(LedgerAccount.IMBALANCES, 0, MovementKind.ADJUSTMENT, in));
        return Booking.approved(kind(), after, out, Place.CENTRE, legs);
    }
}
