package campus.onecard.server.fee;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.ProblemException;
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
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.payment.Spending;
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets money aside for an outside payee 缴费 (K-05). It leaves the balance at once, counts toward the
 * day's total and needs the payment password beyond a limit (L-04); it waits for the payee's answer
 * and never lapses by itself, because the payee may have booked it. A bill is paid by one order
 * only, whoever gives it.
 *
 * @param place whose outlet is the payee
 * @param reference what the payee books it under, such as a meter; up to 64 ASCII characters, may
 *     be empty
 * @param isBill whether the reference is the number of a bill, which is paid once
 * @param amount more than zero
 * @param refusal what the payee's terms say against it at this time; no part of what the owner says
 * @param pin whether the payment password was given, and what was found
 */
public record FeeOrder(
        UUID id,
        long accountId,
        Place place,
        String reference,
        boolean isBill,
        Money amount,
        Optional<FeeFault> refusal,
        PinCheck pin)
        implements AccountCommand {

    public FeeOrder {
        Amounts.requireSensible(amount);
        if (!reference.matches("[ -~]{0,64}")) {
            throw new IllegalArgumentException("a reference has up to 64 ASCII characters");
        }
    }

    /** A free amount. */
    public FeeOrder(
            UUID id, long accountId, Place place, String reference, Money amount, PinCheck pin) {
        this(id, accountId, place, reference, false, amount, Optional.empty(), pin);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.FEE_ORDER;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(
                kind(), accountId, place, reference, isBill, amount.fen(), pin.fingerprint());
    }

    @Override
    public Needs needs() {
        Needs needs = Needs.of(accountId, place);
        return isBill ? needs.bill(bill()) : needs;
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Outlet payee = books.outlet(place.outlet());
        if (payee.kind() != Outlet.Kind.PAYEE) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such payee.");
        }
        LocalDate today = CampusTime.dayOf(at);
        Booking booking = declined(books, account, today).orElseGet(() -> setAside(account, today));
        return Decision.booked(booking, at);
    }

    /** The payee's terms first: they hold whoever pays. */
    private Optional<Booking> declined(Books books, AccountState account, LocalDate today) {
        if (refusal.isPresent()) {
            return Optional.of(
                    Booking.declined(kind(), account, amount, place, DeclineReason.FEE_REFUSED)
                            .saying(refusal.get().name()));
        }
        return Spending.byOwner(account, amount, pin, today)
                .map(reason -> declined(account, reason))
                .or(() -> taken(books, account));
    }

    private Optional<Booking> taken(Books books, AccountState account) {
        return isBill && books.isBillTaken(bill())
                ? Optional.of(
                        Booking.declined(kind(), account, amount, place, DeclineReason.BILL_TAKEN))
                : Optional.empty();
    }

    private String bill() {
        return place.outlet() + "/" + reference;
    }

    private Booking declined(AccountState account, DeclineReason reason) {
        return Booking.declined(kind(), account, amount, place, reason)
                .saying(Spending.detail(account, reason, amount, pin));
    }

    private Booking setAside(AccountState account, LocalDate today) {
        AccountState after = account.spent(amount, today);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.FEE, amount.negated()),
                        Leg.other(LedgerAccount.HELD, accountId, MovementKind.FEE, amount));
        Hold hold =
                Hold.pending(id, accountId, HoldPurpose.FEE, amount, place.outlet())
                        .countedOn(today);
        Booking booking =
                Booking.approved(kind(), after.holding(+1), amount, place, legs)
                        .saying(reference)
                        .with(new Effect.HoldSet(hold));
        return isBill ? booking.with(new Effect.BillTaken(bill())) : booking;
    }
}
