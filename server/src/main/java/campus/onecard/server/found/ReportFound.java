package campus.onecard.server.found;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.CardState;
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
import java.util.Optional;
import java.util.UUID;

/**
 * A card was found 捡卡 (M-01): it stands as reported lost from then on, whoever found it, and its
 * owner is told where it is. Declined as CARD_NOT_ACTIVE when it was replaced meanwhile. The owner
 * lifts the report with the card in hand.
 *
 * @param device the machine it was handed in at
 * @param where which machine and where that stands, for the owner's message
 */
public record ReportFound(
        UUID id, long accountId, Place place, CardSerial card, String device, String where)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.FOUND_REPORT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, card);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        books.outlet(place.outlet());
        Optional<CardState> found =
                books.cardsOf(accountId).stream()
                        .filter(c -> c.serial().equals(card))
                        .filter(c -> c.status() != CardStatus.VOID)
                        .filter(_ -> account.status() != AccountStatus.CLOSED)
                        .findFirst();
        Booking booking =
                found.map(c -> taken(account, c))
                        .orElseGet(
                                () ->
                                        Booking.declined(
                                                kind(),
                                                account,
                                                Money.ZERO,
                                                place,
                                                DeclineReason.CARD_NOT_ACTIVE));
        return Decision.booked(booking, at);
    }

    private Booking taken(AccountState account, CardState found) {
        Booking booking = Booking.approved(kind(), account, Money.ZERO, place, List.of());
        Booking stopped =
                found.status() == CardStatus.ACTIVE
                        ? booking.with(new Effect.CardSet(found.with(CardStatus.LOST)))
                        : booking;
        return stopped.with(new Effect.CardFound(card, device))
                .with(new Effect.Told(MessageKind.CARD_FOUND, where));
    }
}
