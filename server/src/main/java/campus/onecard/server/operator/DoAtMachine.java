package campus.onecard.server.operator;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.operator.ServiceAct;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something is done at a machine by whoever opened its menu there.
 *
 * @param entry the posting that opened it
 */
record DoAtMachine(UUID id, long accountId, Place place, UUID entry, ServiceAct act)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return switch (act) {
            case ServiceAct.Test _ -> PostingKind.SERVICE_TEST;
            case ServiceAct.Close() -> PostingKind.SERVICE_CLOSING;
            case ServiceAct.Reopen() -> PostingKind.SERVICE_OPENING;
            case ServiceAct.Settle() -> PostingKind.SERVICE_SETTLING;
            case ServiceAct.Leave() -> PostingKind.SERVICE_EXIT;
        };
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, entry, act);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        Booking booking =
                Booking.approved(kind(), account, Money.ZERO, place, List.of()).refersTo(entry);
        Booking said =
                act instanceof ServiceAct.Test(var device)
                        ? booking.saying(device.name())
                        : booking;
        return Decision.booked(effect().map(said::with).orElse(said), at);
    }

    private Optional<Effect> effect() {
        return switch (act) {
            case ServiceAct.Close() -> Optional.of(new Effect.MachineSet(false));
            case ServiceAct.Reopen() -> Optional.of(new Effect.MachineSet(true));
            case ServiceAct.Leave() -> Optional.of(new Effect.ServiceEnded(entry));
            case ServiceAct.Test _, ServiceAct.Settle() -> Optional.empty();
        };
    }
}
