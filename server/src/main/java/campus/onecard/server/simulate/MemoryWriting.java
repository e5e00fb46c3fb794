package campus.onecard.server.simulate;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Posted;
import campus.onecard.server.ledger.Registered;
import campus.onecard.server.ledger.Written;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts what a batch writes into the tables, which refuse what real tables refuse. */
final class MemoryWriting {

    private static final int LONGEST_DETAIL = 64;

    private final MemoryBooks books;
    private final Written written;

    MemoryWriting(MemoryBooks books, Written written) {
        this.books = books;
        this.written = written;
    }

    /** Unique keys and sizes, as the statements of a real store would meet them. */
    void check() throws SQLException {
        for (Posted posted : written.posted()) {
            if (books.postings.containsKey(posted.id())) {
                throw duplicate("posting");
            }
            if (posted.booking().detail().length() > LONGEST_DETAIL) {
                throw new SQLDataException("Data too long for column", "22001", 1406);
            }
            for (Effect effect : posted.booking().effects()) {
                check(posted, effect);
            }
        }
    }

    private void check(Posted posted, Effect effect) throws SQLException {
        if (effect instanceof Effect.AccountOpened(NewAccount opening)) {
            if (books.accounts.containsKey(posted.booking().account())
                    || books.numbers.containsKey(opening.number())
                    || books.cards.containsKey(opening.card())) {
                throw duplicate("account");
            }
        }
        if (effect instanceof Effect.CarriedOver(String number)
                && books.carriedOver.contains(number)) {
            throw duplicate("carry_over");
        }
    }

    private static SQLException duplicate(String table) {
        return new SQLIntegrityConstraintViolationException(
                "Duplicate entry in " + table, "23000", 1062);
    }

    void apply() {
        written.posted().forEach(this::apply);
        for (AccountState account : written.accounts()) {
            books.accounts.replace(account.id(), account);
        }
        written.cards().forEach(books::put);
        written.holds().forEach(books::put);
        written.returned().forEach((id, total) -> books.returned.put(id, total.fen()));
    }

    private void apply(Posted posted) {
        Booking booking = posted.booking();
        books.postings.put(
                posted.id(),
                new MemoryBooks.Row(
                        posted.recorded(), booking.place().outlet(), booking.place().terminal()));
        List<Leg> legs = booking.legs();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            long at = posted.at().toEpochMilli();
            books.entries.add(
                    posted.entryId(i), leg.ledger().id(), leg.owner(), leg.amount().fen(), at);
        }
        books.highestEntry =
                Math.max(
                        books.highestEntry,
                        legs.isEmpty() ? posted.seq() : posted.entryId(legs.size() - 1));
        booking.effects().forEach(effect -> apply(posted, effect));
    }

    private void apply(Posted posted, Effect effect) {
        switch (effect) {
            case Effect.AccountOpened(NewAccount opening) ->
                    open(posted.booking().account(), opening);
            case Effect.CarriedOver(String number) -> books.carriedOver.add(number);
            case Effect.BillTaken(String bill) -> books.bills.put(bill, posted.id());
            case Effect.BillFreed(UUID order) -> books.bills.values().remove(order);
            case Effect.SecretSet(long account, PasswordKind kind, SecretHash fresh) ->
                    books.secrets.computeIfPresent(account, (_, both) -> with(both, kind, fresh));
            // States are written at the end of the batch; what is no money is not kept here.
            case Effect.CardSet _,
                    Effect.HoldSet _,
                    Effect.Returned _,
                    Effect.SecretUnlocked _,
                    Effect.VisitsEnded _,
                    Effect.BankBound _,
                    Effect.BankUnbound _,
                    Effect.CardFound _,
                    Effect.OfMachine _,
                    Effect.DisputeRefunded _,
                    Effect.Told _ -> {}
        }
    }

    /** A copy, because whoever has read them keeps what was then. */
    private static Map<PasswordKind, SecretHash> with(
            Map<PasswordKind, SecretHash> before, PasswordKind kind, SecretHash fresh) {
        Map<PasswordKind, SecretHash> after = new EnumMap<>(before);
        after.put(kind, fresh);
        return after;
    }

    private void open(long id, NewAccount opening) {
        String facts = HexFormat.of().formatHex(opening.holder().facts());
        books.accounts.put(id, Objects.requireNonNull(written.states().get(id)));
        books.numbers.put(opening.number(), new Registered(id, facts));
        Map<PasswordKind, SecretHash> both = new EnumMap<>(PasswordKind.class);
        both.put(PasswordKind.LOGIN, opening.login());
        both.put(PasswordKind.PAYMENT, opening.payment());
        books.secrets.put(id, both);
        if (opening.card() != null) {
            books.put(new CardState(opening.card(), id, CardStatus.ACTIVE));
        }
        books.highestAccount = Math.max(books.highestAccount, id);
    }
}
