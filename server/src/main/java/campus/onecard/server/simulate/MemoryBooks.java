package campus.onecard.server.simulate;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Original;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Registered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** All tables of the books as they were at the last commit, in memory. */
final class MemoryBooks implements StoredBooks {

    final Map<UUID, Row> postings = new HashMap<>();
    final Map<Long, AccountState> accounts = new HashMap<>();
    final Map<Long, List<CardSerial>> cardsOf = new HashMap<>();
    final Map<AccountNumber, Registered> numbers = new HashMap<>();
    final Map<CardSerial, CardState> cards = new HashMap<>();
    final Map<Integer, Outlet> outlets = new HashMap<>();
    final Map<UUID, Hold> holds = new HashMap<>();
    final Map<Long, Set<UUID>> transfersOf = new HashMap<>();
    final Map<Long, Map<PasswordKind, SecretHash>> secrets = new HashMap<>();
    final Map<UUID, Long> returned = new HashMap<>();
    final Set<String> carriedOver = new HashSet<>();
    final Map<String, UUID> bills = new HashMap<>();
    final EntryColumns entries = new EntryColumns();
    long highestEntry;
    long highestAccount;
    LaneStore.Lease lease = new LaneStore.Lease(0, Instant.EPOCH);

    /** A posting's row; the rest of what an {@link Original} says is in {@code recorded}. */
    record Row(Recorded recorded, int outlet, String terminal) {

        Original original(UUID id, long returnedFen) {
            Original fresh =
                    new Original(
                            id,
                            recorded.kind(),
                            recorded.declined().isEmpty(),
                            recorded.account(),
                            recorded.amount(),
                            Money.ZERO,
                            outlet,
                            terminal,
                            recorded.at());
            return returnedFen == 0 ? fresh : fresh.returned(Money.ofFen(returnedFen));
        }
    }

    MemoryBooks(List<Outlet> outlets) {
        outlets.forEach(outlet -> this.outlets.put(outlet.id(), outlet));
    }

    void put(Hold hold) {
        holds.put(hold.id(), hold);
        if (hold.purpose() == HoldPurpose.BANK_TRANSFER) {
            transfersOf.computeIfAbsent(hold.account(), _ -> new HashSet<>()).add(hold.id());
        }
    }

    void put(CardState card) {
        if (cards.put(card.serial(), card) == null) {
            cardsOf.computeIfAbsent(card.accountId(), _ -> new ArrayList<>()).add(card.serial());
        }
    }

    @Override
    public LaneStore.Source stores() {
        return () -> new MemoryStore(this);
    }

    @Override
    public void raiseFloor(Instant floor) {
        lease = new LaneStore.Lease(lease.epoch(), floor);
    }

    @Override
    public void eachAccount(Consumer<AccountState> reader) {
        accounts.values().forEach(reader);
    }

    @Override
    public void eachCard(Consumer<CardState> reader) {
        cards.values().forEach(reader);
    }

    @Override
    public void eachHold(Consumer<Hold> reader) {
        holds.values().forEach(reader);
    }

    @Override
    public void eachSecret(SecretReader reader) {
        secrets.forEach(
                (account, both) ->
                        both.forEach((kind, secret) -> reader.read(account, kind, secret)));
    }

    @Override
    public void eachPosting(BiConsumer<UUID, Recorded> reader) {
        postings.forEach((id, row) -> reader.accept(id, row.recorded()));
    }

    @Override
    public void eachEntry(EntryReader reader) {
        entries.each(reader);
    }

    @Override
    public void close() {
        // Nothing outside the heap.
    }
}
