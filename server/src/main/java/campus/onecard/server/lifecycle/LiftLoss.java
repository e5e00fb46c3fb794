package campus.onecard.server.lifecycle;

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
 * The lost card is found 解挂 and serves again. Declined as UNCHANGED when it is not reported
 * lost, as CARD_NOT_ACTIVE when it was replaced meanwhile or is no card of this account.
 *
 * @param card the one that was found
 */
public record LiftLoss(UUID id, long accountId, Place place, CardSerial card)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.LOSS_LIFT;
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
        List<CardState> cards = books.cardsOf(accountId);
        Booking booking =
                decline(account, cards)
                        .map(r -> Booking.declined(kind(), account, Money.ZERO, place, r))
                        .orElseGet(() -> found(account));
        return Decision.booked(booking, at);
    }

    private Optional<DeclineReason> decline(AccountState account, List<CardState> cards) {
        if (account.status() == AccountStatus.CLOSED) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        CardStatus standing =
                cards.stream()
                        .filter(c -> c.serial().equals(card))
                        .map(CardState::status)
                        .findFirst()
                        .orElse(CardStatus.UNKNOWN);
        boolean replaced = cards.stream().anyMatch(this::isAnother);
        return switch (standing) {
            case ACTIVE -> Optional.of(DeclineReason.UNCHANGED);
            case VOID, UNKNOWN -> Optional.of(DeclineReason.CARD_NOT_ACTIVE);
            case LOST -> replaced ? Optional.of(DeclineReason.CARD_NOT_ACTIVE) : Optional.empty();
        };
    }

    private boolean isAnother(CardState other) {
        return other.status() == CardStatus.ACTIVE && !other.serial().equals(card);
    }

    private Booking found(AccountState account) {
        return Booking.approved(kind(), account, Money.ZERO, place, List.of())
                .with(new Effect.CardSet(new CardState(card, accountId, CardStatus.ACTIVE)))
                .with(new Effect.Told(MessageKind.LOSS_LIFTED, ""));
    }
}
