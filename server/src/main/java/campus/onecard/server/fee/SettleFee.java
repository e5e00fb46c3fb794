package campus.onecard.server.fee;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.hold.HoldEnd;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Says what the payee did with a {@link FeeOrder}; only the first that says so counts. A fee that
 * was refused comes back, on the same day no longer counts toward the day's total, and its bill may
 * be paid again.
 *
 * @param order the id of the order
 * @param place whose outlet is the payee
 * @param said the payee's receipt number, or why it refused as a code; up to 64 ASCII characters,
 *     may be empty; no part of the command's content, so that whoever books the same answer again
 *     needs not know it
 */
public record SettleFee(
        UUID id, long accountId, UUID order, Place place, PayeeAnswer answer, String said)
        implements AccountCommand {

    public SettleFee {
        if (!said.matches("[ -~]{0,64}")) {
            throw new IllegalArgumentException("a payee says up to 64 ASCII characters");
        }
    }

    /** Without a word from the payee. */
    public SettleFee(UUID id, long accountId, UUID order, Place place, PayeeAnswer answer) {
        this(id, accountId, order, place, answer, "");
    }

    @Override
    public PostingKind kind() {
        return PostingKind.FEE_SETTLEMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, order, place, answer);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place).hold(order);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Hold hold = HoldEnd.find(books, order, account, HoldPurpose.FEE, place.outlet());
        int payee = books.outlet(place.outlet()).merchantId();
        return HoldEnd.answered(
                kind(),
                account,
                hold,
                place,
                at,
                () ->
                        switch (answer) {
                            case PAID -> paid(account, hold, payee);
                            case REFUSED -> refused(account, hold);
                        });
    }

    private Booking paid(AccountState account, Hold hold, int payee) {
        Money amount = hold.amount();
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.HELD, accountId, MovementKind.FEE, amount.negated()),
                        Leg.other(
                                LedgerAccount.MERCHANT_PAYABLES, payee, MovementKind.FEE, amount));
        return HoldEnd.settled(
                        Booking.approved(kind(), account.holding(-1), amount, place, legs),
                        hold,
                        amount)
                .saying(said)
                .with(Effect.Told.sum(MessageKind.FEE_PAID, amount));
    }

    private Booking refused(AccountState account, Hold hold) {
        Money amount = hold.amount();
        AccountState after = account.returned(amount, hold.countedDay());
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.HELD,
                                accountId,
                                MovementKind.FEE_RETURN,
                                amount.negated()),
                        Leg.cardholder(after, MovementKind.FEE_RETURN, amount));
        return HoldEnd.settled(
                        Booking.approved(kind(), after.holding(-1), amount, place, legs),
                        hold,
                        Money.ZERO)
                .saying(said)
                .with(new Effect.BillFreed(order))
                .with(Effect.Told.sum(MessageKind.FEE_RETURNED, amount));
    }
}
