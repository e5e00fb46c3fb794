package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.http.ProblemException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The books of one batch in memory: what was read, with each booking applied in turn. */
final class BatchBooks implements Books {

    private final Map<Long, AccountState> accounts;
    private final Map<AccountNumber, Registered> numbers;
    private final Map<CardSerial, CardState> cards;
    private final Map<Integer, Outlet> outlets;
    private final Map<Long, AccountState> changed = new LinkedHashMap<>();
    private long turn;

    /**
     * @param turn the next free one for a new account, see {@link Slots}
     */
    BatchBooks(
            Map<Long, AccountState> accounts,
            Map<AccountNumber, Registered> numbers,
            Map<CardSerial, CardState> cards,
            Map<Integer, Outlet> outlets,
            long turn) {
        this.accounts = new HashMap<>(accounts);
        this.numbers = new HashMap<>(numbers);
        this.cards = new HashMap<>(cards);
        this.outlets = outlets;
        this.turn = turn;
    }

    @Override
    public AccountState account(long id) {
        AccountState state = accounts.get(id);
        if (state == null) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such account.");
        }
        return state;
    }

    @Override
    public Optional<CardState> card(CardSerial serial) {
        return Optional.ofNullable(cards.get(serial));
    }

    @Override
    public Outlet outlet(int id) {
        Outlet outlet = outlets.get(id);
        if (outlet == null) {
            throw new ProblemException(
                    ErrorCode.NOT_FOUND, "There is no such outlet. Register it first.");
        }
        return outlet;
    }

    @Override
    public Optional<Registered> registered(AccountNumber number) {
        return Optional.ofNullable(numbers.get(number));
    }

    @Override
    public long freshId(AccountNumber number) {
        return Slots.accountId(turn, number);
    }

    /** Later commands of the batch see it. */
    void apply(Booking booking) {
        boolean opens = booking.opening().isPresent();
        for (AccountState state : booking.changes()) {
            accounts.put(state.id(), state);
            if (!opens) {
                changed.put(state.id(), state);
            }
        }
        booking.opening().ifPresent(opening -> register(opening, booking.account()));
    }

    private void register(NewAccount opening, long accountId) {
        numbers.put(opening.number(), Registered.of(accountId, opening.holder().facts()));
        if (opening.card() != null) {
            cards.put(opening.card(), new CardState(opening.card(), accountId, CardStatus.ACTIVE));
        }
        turn++;
    }

    /** Accounts that existed and changed, as they are at the end. */
    Iterable<AccountState> changed() {
        return changed.values();
    }

    boolean hasChanged() {
        return !changed.isEmpty();
    }

    long turn() {
        return turn;
    }
}
