package campus.onecard.server.lifecycle;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
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
 * The card is lost 挂失: the very next payment with it is declined, and terminals find it in
 * their list of blocked cards. The money stays where it is. Declined as UNCHANGED when it is
 * reported already, as CARD_NOT_ACTIVE when the account has no card that could be lost. A frozen
 * account can lose its card too.
 */
public record ReportLoss(UUID id, long accountId, Place place) implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.LOSS_REPORT;
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
        List<CardState> cards = books.cardsOf(accountId);
        Optional<CardState> held =
                cards.stream().filter(c -> c.status() == CardStatus.ACTIVE).findFirst();
        if (account.status() == AccountStatus.CLOSED) {
            return declined(account, DeclineReason.ACCOUNT_NOT_ACTIVE, at);
        }
        if (held.isEmpty()) {
            boolean reported = cards.stream().anyMatch(c -> c.status() == CardStatus.LOST);
            return declined(
                    account,
                    reported ? DeclineReason.UNCHANGED : DeclineReason.CARD_NOT_ACTIVE,
                    at);
        }
        return Decision.booked(
                Booking.approved(kind(), account, Money.ZERO, place, List.of())
                        .with(new Effect.CardSet(held.get().with(CardStatus.LOST)))
                        .with(new Effect.Told(MessageKind.LOSS_REPORTED, "")),
                at);
    }

    private Decision<Outcome> declined(AccountState account, DeclineReason reason, Instant at) {
        return Decision.booked(Booking.declined(kind(), account, Money.ZERO, place, reason), at);
    }
}
