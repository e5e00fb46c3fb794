package campus.onecard.server.lifecycle;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Registered;
import campus.onecard.server.ledger.Slots;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens an account with its holder, secrets and card, and carries the old card's balance over
 * (A-01, G-05). Content is what the roster says; salts and sealed bytes differ each time and do not
 * count.
 */
public record OpenAccount(UUID id, NewAccount account) implements Command<OpenOutcome> {

    public OpenAccount {
        if (account.legacyBalance().isNegative()) {
            throw new IllegalArgumentException("a balance carried over is zero or more");
        }
    }

    @Override
    public PostingKind kind() {
        return PostingKind.OPEN_ACCOUNT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(
                kind(),
                account.number(),
                account.category(),
                facts(),
                account.legacyBalance().fen(),
                Objects.toString(account.card(), ""));
    }

    private String facts() {
        return HexFormat.of().formatHex(account.holder().facts());
    }

    @Override
    public int slot() {
        return Slots.of(account.number());
    }

    @Override
    public Needs needs() {
        return new Needs(
                List.of(),
                List.of(account.number()),
                account.card() == null ? List.of() : List.of(account.card()),
                List.of(Outlet.OLD_SYSTEM),
                List.of(),
                List.of(),
                hasOldBalance() ? List.of(account.number().value()) : List.of());
    }

    @Override
    public Decision<OpenOutcome> decide(Books books, Instant at) {
        Optional<Registered> taken = books.registered(account.number());
        if (taken.isPresent()) {
            boolean same = taken.get().facts().equals(facts());
            return Decision.nothing(
                    same ? new OpenOutcome.Unchanged() : new OpenOutcome.Conflict());
        }
        if (account.card() != null && books.card(account.card()).isPresent()) {
            return Decision.nothing(new OpenOutcome.Conflict());
        }
        if (hasOldBalance() && books.isCarriedOver(account.number().value())) {
            return Decision.nothing(new OpenOutcome.Conflict());
        }
        long accountId = books.freshId(account.number());
        Money balance = account.legacyBalance();
        AccountState opened =
                AccountState.opened(accountId, balance, CampusTime.dayOf(at))
                        .withPinDue(account.isPinDue());
        return Decision.booked(new OpenOutcome.Opened(accountId), booking(opened));
    }

    private boolean hasOldBalance() {
        return account.legacyBalance().isPositive();
    }

    private Booking booking(AccountState opened) {
        Money balance = opened.balance();
        List<Leg> legs = hasOldBalance() ? CarryOver.legs(opened, balance) : List.of();
        Booking booking =
                Booking.approved(kind(), opened, balance, CarryOver.OLD_SYSTEM, legs)
                        .with(new Effect.AccountOpened(account));
        return hasOldBalance()
                ? booking.with(new Effect.CarriedOver(account.number().value()))
                : booking;
    }

    @Override
    public OpenOutcome recall(Recorded recorded) {
        return new OpenOutcome.Opened(recorded.account());
    }
}
