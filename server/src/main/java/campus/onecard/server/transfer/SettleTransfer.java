package campus.onecard.server.transfer;

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
 * Says what the bank did with a {@link TransferOrder}; only the first that says so counts. A
 * transfer that arrives for a frozen account is credited all the same, because the money is here. A
 * closed account cannot be met: a pending order keeps an account from closing, which the lane
 * checks with every booking.
 *
 * @param order the id of the order
 * @param place where it was ordered
 * @param reason why it was refused, a code; empty when it arrived or nobody knows. The first
 *     answer's is kept
 */
public record SettleTransfer(
        UUID id, long accountId, UUID order, Place place, BankAnswer answer, String reason)
        implements AccountCommand {

    /** Without a reason. */
    public SettleTransfer(UUID id, long accountId, UUID order, Place place, BankAnswer answer) {
        this(id, accountId, order, place, answer, "");
    }

    @Override
    public PostingKind kind() {
        return PostingKind.TRANSFER_SETTLEMENT;
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
        Hold hold = HoldEnd.find(books, order, account, HoldPurpose.BANK_TRANSFER, place.outlet());
        return HoldEnd.answered(
                kind(),
                account,
                hold,
                place,
                at,
                () ->
                        switch (answer) {
                            case ARRIVED -> arrived(account, hold);
                            case REFUSED -> refused(account, hold);
                        });
    }

    private Booking arrived(AccountState account, Hold hold) {
        Money amount = hold.amount();
        AccountState after = account.received(amount);
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.BANK_CLEARING,
                                0,
                                MovementKind.TRANSFER,
                                amount.negated()),
                        Leg.cardholder(after, MovementKind.TRANSFER, amount));
        return HoldEnd.settled(
                        Booking.approved(kind(), after.holding(-1), amount, place, legs),
                        hold,
                        amount)
                .with(Effect.Told.sum(MessageKind.TRANSFER_ARRIVED, amount));
    }

    private Booking refused(AccountState account, Hold hold) {
        return HoldEnd.settled(
                        Booking.approved(
                                kind(), account.holding(-1), hold.amount(), place, List.of()),
                        hold,
                        Money.ZERO)
                .saying(reason)
                .with(Effect.Told.sum(MessageKind.TRANSFER_FAILED, hold.amount()));
    }
}
