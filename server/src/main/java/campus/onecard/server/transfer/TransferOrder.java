package campus.onecard.server.transfer;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Amounts;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Orders money from the owner's bank account 圈存 (K-04). Nothing moves yet; the order stays pending
 * until somebody knows what the bank did. It never lapses by itself: the bank may have moved the
 * money. It counts toward the day's ceiling from now on, unless it fails.
 *
 * @param place where it was ordered
 * @param amount more than zero
 * @param terms what the house allows
 * @param pin what was found about the payment password
 */
public record TransferOrder(
        UUID id, long accountId, Place place, Money amount, TransferTerms terms, PinCheck pin)
        implements AccountCommand {

    /** One that nothing but the account's standing can decline. */
    public TransferOrder(UUID id, long accountId, Place place, Money amount) {
        this(id, accountId, place, amount, TransferTerms.NONE, PinCheck.NONE);
    }

    public TransferOrder {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.TRANSFER_ORDER;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, amount.fen(), pin.fingerprint());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place).andTransfers();
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int outlet = books.outlet(place.outlet()).id();
        LocalDate today = CampusTime.dayOf(at);
        Money before = books.transferred(accountId, today);
        Optional<DeclineReason> declined = decline(account, before, at);
        if (declined.isPresent()) {
            return Decision.booked(
                    Booking.declined(kind(), account, amount, place, declined.get())
                            .saying(detail(declined.get(), before)),
                    at);
        }
        Hold order =
                Hold.pending(id, accountId, HoldPurpose.BANK_TRANSFER, amount, outlet)
                        .countedOn(today);
        return Decision.booked(
                Booking.approved(kind(), account.holding(+1), amount, place, List.of())
                        .with(new Effect.HoldSet(order)),
                at);
    }

    private Optional<DeclineReason> decline(AccountState account, Money before, Instant at) {
        if (!account.isActive()) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        if (!terms.bound()) {
            return Optional.of(DeclineReason.BANK_NOT_BOUND);
        }
        if (!terms.isOpen(at)) {
            return Optional.of(DeclineReason.BANK_CLOSED);
        }
        if (pin.refusal().isPresent()) {
            return pin.refusal();
        }
        if (terms.pinNeeded() && !pin.isRight()) {
            return Optional.of(DeclineReason.PIN_REQUIRED);
        }
        if (!terms.allows(amount)) {
            return Optional.of(DeclineReason.AMOUNT_REFUSED);
        }
        // Not their sum: it could overflow where there is no ceiling.
        return amount.isMoreThan(terms.ceiling().minus(before))
                ? Optional.of(DeclineReason.BEYOND_CEILING)
                : Optional.empty();
    }

    private String detail(DeclineReason reason, Money before) {
        return reason == DeclineReason.BEYOND_CEILING
                ? Long.toString(Math.max(0, terms.ceiling().minus(before).fen()))
                : pin.detail();
    }
}
