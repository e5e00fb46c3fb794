package campus.onecard.server.bank;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Lets the bound bank account go. Needs no password: it only takes a right away. Transfers under
 * way are finished all the same.
 *
 * @param tail the last digits of what is bound; empty when nothing is. No part of what the owner
 *     says
 */
record UnbindBank(UUID id, long accountId, Place place, String tail) implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.BANK_UNBINDING;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        if (tail.isEmpty()) {
            return Decision.booked(
                    Booking.declined(
                            kind(), account, Money.ZERO, place, DeclineReason.BANK_NOT_BOUND),
                    at);
        }
        return Decision.booked(
                Booking.approved(kind(), account, Money.ZERO, place, List.of())
                        .saying(tail)
                        .with(new Effect.BankUnbound(accountId))
                        .with(new Effect.Told(MessageKind.BANK_UNBOUND, tail)),
                at);
    }
}
