package campus.onecard.server.operator;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
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
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A machine's menu is opened with card and payment password. Refusals are booked too, so that the
 * chain tells who tried.
 *
 * @param card proven to be on that machine's reader
 * @param granted whether the owner looks after machines; no part of what is asked
 * @param pin what was found about the payment password
 */
record OpenService(
        UUID id, long accountId, Place place, CardSerial card, boolean granted, PinCheck pin)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.SERVICE_ENTRY;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, card, pin.fingerprint());
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
                decline(account, books)
                        .map(
                                reason ->
                                        Booking.declined(kind(), account, Money.ZERO, place, reason)
                                                .saying(pin.detail()))
                        .orElseGet(
                                () ->
                                        Booking.approved(
                                                        kind(),
                                                        account,
                                                        Money.ZERO,
                                                        place,
                                                        List.of())
                                                .with(new Effect.ServiceBegun()));
        return Decision.booked(booking, at);
    }

    private Optional<DeclineReason> decline(AccountState account, Books books) {
        if (!granted) {
            return Optional.of(DeclineReason.NOT_OPERATOR);
        }
        if (!account.isActive()) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        boolean active =
                books.cardsOf(accountId).stream()
                        .anyMatch(c -> c.serial().equals(card) && c.status() == CardStatus.ACTIVE);
        if (!active) {
            return Optional.of(DeclineReason.CARD_NOT_ACTIVE);
        }
        return pin.isRight()
                ? Optional.empty()
                : pin.refusal().or(() -> Optional.of(DeclineReason.PIN_REQUIRED));
    }
}
