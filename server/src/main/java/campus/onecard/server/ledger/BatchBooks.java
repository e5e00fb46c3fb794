package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.http.ProblemException;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The books of one batch in memory: what was read, with each booking applied in turn. */
final class BatchBooks implements Books {

    private final Map<Long, AccountState> accounts;
    private final Map<AccountNumber, Registered> numbers;
    private final Map<CardSerial, CardState> cards;
    private final Map<Integer, Outlet> outlets;
    private final Map<UUID, Original> originals;
    private final Map<UUID, Hold> holds;
    private final Set<String> carriedOver;
    private final Map<String, UUID> bills;
    private final Map<Long, Map<PasswordKind, SecretHash>> secrets = new HashMap<>();
    private final Set<Long> opened = new HashSet<>();
    private final Map<Long, AccountState> changedAccounts = new LinkedHashMap<>();
    private final Map<CardSerial, CardState> changedCards = new LinkedHashMap<>();
    private final Map<UUID, Hold> changedHolds = new LinkedHashMap<>();
    private final Map<UUID, Money> returned = new LinkedHashMap<>();
    private long turn;

    /**
     * @param turn the next free one for a new account, see {@link Slots}
     */
    BatchBooks(Found found, long turn) {
        this.accounts = new HashMap<>(found.accounts());
        this.numbers = new HashMap<>(found.numbers());
        this.cards = new HashMap<>(found.cards());
        this.outlets = found.outlets();
        this.originals = new HashMap<>(found.originals());
        this.holds = new HashMap<>(found.holds());
        this.carriedOver = new HashSet<>(found.carriedOver());
        this.bills = new HashMap<>(found.bills());
        found.secrets().forEach((id, both) -> secrets.put(id, new EnumMap<>(both)));
        this.turn = turn;
    }

    @Override
    public AccountState account(long id) {
        return known(accounts.get(id), "There is no such account.");
    }

    @Override
    public Optional<CardState> card(CardSerial serial) {
        return Optional.ofNullable(cards.get(serial));
    }

    @Override
    public List<CardState> cardsOf(long account) {
        return cards.values().stream().filter(c -> c.accountId() == account).toList();
    }

    @Override
    public Outlet outlet(int id) {
        return known(outlets.get(id), "There is no such outlet. Register it first.");
    }

    @Override
    public Optional<Registered> registered(AccountNumber number) {
        return Optional.ofNullable(numbers.get(number));
    }

    @Override
    public long freshId(AccountNumber number) {
        return Slots.accountId(turn, number);
    }

    @Override
    public Original original(UUID id) {
        return known(originals.get(id), "There is no such posting.");
    }

    @Override
    public Hold hold(UUID id) {
        return known(holds.get(id), "There is no such hold.");
    }

    @Override
    public boolean isBillTaken(String bill) {
        return bills.containsKey(bill);
    }

    @Override
    public Money transferred(long account, LocalDate day) {
        return holds.values().stream()
                .filter(h -> h.account() == account && h.purpose() == HoldPurpose.BANK_TRANSFER)
                .filter(h -> h.counted() == day.toEpochDay())
                .filter(h -> h.isPending() || h.status() == HoldStatus.POSTED)
                .map(Hold::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public boolean isCarriedOver(String oldNumber) {
        return carriedOver.contains(oldNumber);
    }

    @Override
    public SecretHash secret(long account, PasswordKind kind) {
        return known(
                secrets.getOrDefault(account, Map.of()).get(kind), "There is no such account.");
    }

    private static <T> T known(@Nullable T row, String otherwise) {
        if (row == null) {
            throw new ProblemException(ErrorCode.NOT_FOUND, otherwise);
        }
        return row;
    }

    /** Later commands of the batch see it. */
    void apply(Posted posted) {
        Booking booking = posted.booking();
        booking.opening().ifPresent(opening -> register(opening.account(), booking.account()));
        for (AccountState state : booking.changes()) {
            AccountState before = accounts.put(state.id(), state);
            if (!state.equals(before) && !opened.contains(state.id())) {
                changedAccounts.put(state.id(), state);
            }
        }
        booking.effects().forEach(effect -> apply(posted.id(), effect));
        originals.put(posted.id(), posted.original());
    }

    private void apply(UUID posting, Effect effect) {
        switch (effect) {
            case Effect.CardSet(CardState after) -> {
                cards.put(after.serial(), after);
                changedCards.put(after.serial(), after);
            }
            case Effect.HoldSet(Hold after) -> {
                holds.put(after.id(), after);
                changedHolds.put(after.id(), after);
            }
            case Effect.Returned(UUID original, Money total) -> {
                originals.computeIfPresent(original, (_, o) -> o.returned(total));
                returned.put(original, total);
            }
            case Effect.CarriedOver(String oldNumber) -> carriedOver.add(oldNumber);
            case Effect.BillTaken(String bill) -> bills.put(bill, posting);
            case Effect.BillFreed(UUID order) -> bills.values().remove(order);
            case Effect.SecretSet set -> apply(set);
            case Effect.AccountOpened _,
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

    /**
     * A payment password of one's own is enough to spend; one that was put back is not.
     * Whoever sets a password need not think of it.
     */
    private void apply(Effect.SecretSet set) {
        secrets.computeIfAbsent(set.account(), _ -> new EnumMap<>(PasswordKind.class))
                .put(set.kind(), set.fresh());
        boolean due = set.fresh().initial();
        AccountState before = accounts.get(set.account());
        if (set.kind() == PasswordKind.PAYMENT && before != null && before.pinDue() != due) {
            AccountState after = before.withPinDue(due);
            accounts.put(after.id(), after);
            changedAccounts.put(after.id(), after);
        }
    }

    private void register(NewAccount opening, long accountId) {
        opened.add(accountId);
        numbers.put(opening.number(), Registered.of(accountId, opening.holder().facts()));
        if (opening.card() != null) {
            cards.put(opening.card(), new CardState(opening.card(), accountId, CardStatus.ACTIVE));
        }
        turn++;
    }

    /** What is to be written at the end. */
    Written written(List<Posted> posted) {
        return new Written(
                posted,
                new ArrayList<>(changedAccounts.values()),
                new ArrayList<>(changedCards.values()),
                new ArrayList<>(changedHolds.values()),
                returned,
                accounts);
    }

    long turn() {
        return turn;
    }
}
