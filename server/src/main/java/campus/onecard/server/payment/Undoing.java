package campus.onecard.server.payment;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Original;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.util.List;
import java.util.Optional;

/**
 * What giving a payment back has in common, in part or as a whole, by a terminal or by staff.
 *
 * @param approval the two people; empty when the terminal does it by itself
 */
record Undoing(
        PostingKind kind,
        AccountState account,
        Original paid,
        Place place,
        Optional<Approval> approval) {

    /** Why it cannot be done at all, whatever the amount. */
    Optional<DeclineReason> decline() {
        if (approval.filter(Approval::isAlone).isPresent()) {
            return Optional.of(DeclineReason.SAME_PERSON);
        }
        if (!paid.approved()
                || paid.kind() != PostingKind.CARD_PAYMENT
                || paid.account() != account.id()) {
            return Optional.of(DeclineReason.NOT_RETURNABLE);
        }
        return account.status() == AccountStatus.CLOSED
                ? Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE)
                : Optional.empty();
    }

    Booking declined(Money amount, DeclineReason reason) {
        return signed(Booking.declined(kind, account, amount, place, reason));
    }

    /** The merchant owes so much less, the owner has it again and is told. */
    Booking approved(Books books, Money amount, MessageKind told) {
        int merchant = books.outlet(paid.outlet()).merchantId();
        AccountState after = account.returned(amount, CampusTime.dayOf(paid.bookedAt()));
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.REFUND, amount),
                        Leg.other(
                                LedgerAccount.MERCHANT_PAYABLES,
                                merchant,
                                MovementKind.REFUND,
                                amount.negated()));
        return signed(Booking.approved(kind, after, amount, place, legs))
                .with(new Effect.Returned(paid.id(), paid.returned().plus(amount)))
                .with(Effect.Told.sum(told, amount));
    }

    private Booking signed(Booking booking) {
        Booking referring = booking.refersTo(paid.id());
        return approval.map(referring::approvedBy).orElse(referring);
    }
}
