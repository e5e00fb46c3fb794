package campus.onecard.server.ledger;

import campus.onecard.domain.signin.CardSerial;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Books in memory for the tests of rules: what is put in, and what commands made of it. */
public final class TestBooks {

    private final Map<Long, AccountState> accounts = new HashMap<>();
    private final Map<CardSerial, CardState> cards = new HashMap<>();
    private final Map<Integer, Outlet> outlets = new HashMap<>();
    private final Map<UUID, Original> originals = new HashMap<>();
    private final Map<UUID, Hold> holds = new HashMap<>();
    private final Set<String> carriedOver = new HashSet<>();
    private final Map<String, UUID> bills = new HashMap<>();
    private final EntryIds ids = new EntryIds(0, 0);
    private long turn = 1;

    /** With the two places that every database knows from the start. */
    public TestBooks() {
        put(new Outlet(Outlet.CARD_CENTRE, 0, "卡务中心", "师生事务大厅", Outlet.Kind.OFFICE));
        put(new Outlet(Outlet.OLD_SYSTEM, 1, "旧一卡通系统", "余额结转", Outlet.Kind.LEGACY));
    }

    public TestBooks put(AccountState account) {
        accounts.put(account.id(), account);
        return this;
    }

    public TestBooks put(CardState card) {
        cards.put(card.serial(), card);
        return this;
    }

    public TestBooks put(Outlet outlet) {
        outlets.put(outlet.id(), outlet);
        return this;
    }

    public AccountState account(long id) {
        return books().account(id);
    }

    public CardState card(CardSerial serial) {
        return books().card(serial).orElseThrow();
    }

    public Hold hold(UUID id) {
        return books().hold(id);
    }

    public Original original(UUID id) {
        return books().original(id);
    }

    /** The answer alone. */
    public <O> O run(Command<O> command, Instant at) {
        return decide(command, at).outcome();
    }

    /** Decides, checks what was decided and applies it, as a lane does. */
    public <O> Decision<O> decide(Command<O> command, Instant at) {
        BatchBooks books = books();
        Decision<O> decision = command.decide(books, at);
        decision.booking()
                .ifPresent(
                        booking -> {
                            Invariant.check(booking, books);
                            long seq = ids.take(1 + booking.legs().size(), at);
                            keep(
                                    books,
                                    new Posted(command.id(), seq, command.content(), booking, at));
                        });
        return decision;
    }

    private BatchBooks books() {
        return new BatchBooks(
                new Found(
                        new LaneStore.Lease(1, Instant.EPOCH),
                        Map.of(),
                        accounts,
                        Map.of(),
                        cards,
                        outlets,
                        originals,
                        holds,
                        carriedOver,
                        Map.of(),
                        bills),
                turn);
    }

    private void keep(BatchBooks books, Posted posted) {
        books.apply(posted);
        Written written = books.written(List.of(posted));
        accounts.putAll(written.states());
        written.cards().forEach(this::put);
        written.holds().forEach(h -> holds.put(h.id(), h));
        originals.put(posted.id(), posted.original());
        written.returned()
                .forEach((id, sum) -> originals.computeIfPresent(id, (_, o) -> o.returned(sum)));
        for (Effect effect : posted.booking().effects()) {
            if (effect instanceof Effect.CarriedOver(String oldNumber)) {
                carriedOver.add(oldNumber);
            } else if (effect instanceof Effect.BillTaken(String bill)) {
                bills.put(bill, posted.id());
            } else if (effect instanceof Effect.BillFreed(UUID order)) {
                bills.values().remove(order);
            }
        }
        turn = books.turn();
    }
}
