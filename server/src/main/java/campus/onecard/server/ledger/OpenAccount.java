package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.account.NewAccount;

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
    public ContentHash content() {
        return ContentHash.of(
                PostingKind.OPEN_ACCOUNT,
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
                List.of(Outlet.OLD_SYSTEM));
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
        long accountId = books.freshId(account.number());
        Money balance = account.legacyBalance();
        AccountState opened = AccountState.opened(accountId, balance, CampusTime.dayOf(at));
        return Decision.booked(new OpenOutcome.Opened(accountId), booking(opened));
    }

    private Booking booking(AccountState opened) {
        return new Booking(
                PostingKind.OPEN_ACCOUNT,
                Optional.empty(),
                opened.id(),
                opened.balance(),
                opened.balance(),
                Outlet.OLD_SYSTEM,
                "",
                opened.balance().isPositive() ? carryOver(opened) : List.of(),
                List.of(opened),
                Optional.of(account));
    }

    private static List<Leg> carryOver(AccountState opened) {
        Money balance = opened.balance();
        return List.of(
                Leg.cardholder(opened, MovementKind.CARRY_OVER, balance),
                Leg.other(
                        LedgerAccount.LEGACY_CLEARING,
                        0,
                        MovementKind.CARRY_OVER,
                        balance.negated()));
    }

    @Override
    public OpenOutcome recall(Recorded recorded) {
        return new OpenOutcome.Opened(recorded.account());
    }
}
