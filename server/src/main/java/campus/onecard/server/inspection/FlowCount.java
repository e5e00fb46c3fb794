package campus.onecard.server.inspection;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.MoneyFlow.Flow;
import campus.onecard.domain.money.Money;
import campus.onecard.server.day.DayRows;
import campus.onecard.server.inspection.BookRows.EntryRow;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Slots;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows the money: within each posting, what was taken goes to what was given, in the order of
 * the sides. Within a lane the sides of a posting follow each other.
 */
final class FlowCount {

    private static final long MOST_IDS = 64 * 64;

    private final Handle handle;
    private final BookRows rows;
    private final Totals totals = new Totals();
    private final Map<Way, long[]> flows =
            new TreeMap<>(Comparator.comparing(Way::from).thenComparing(Way::to));
    private final @Nullable List<EntryRow>[] open = lanes();

    FlowCount(Handle handle) {
        this.handle = handle;
        this.rows = new BookRows(handle);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<EntryRow>[] lanes() {
        return new List[Slots.COUNT];
    }

    private record Way(LedgerAccount from, LedgerAccount to) {}

    /** Empty when there is no such account, or the day is not closed. */
    Optional<MoneyFlow> count(Optional<LocalDate> day, Optional<String> number) {
        long from = 0;
        long to = rows.end();
        if (day.isPresent()) {
            Optional<DayFigures> closed = new DayRows(handle).of(day.get());
            if (closed.isEmpty()) {
                return Optional.empty();
            }
            from = closed.get().fromId();
            to = closed.get().cutOff();
        }
        if (number.isEmpty()) {
            rows.entries(from, to, this::add);
        } else if (!ofAccount(number.get(), from, to)) {
            return Optional.empty();
        }
        for (int lane = 0; lane < Slots.COUNT; lane++) {
            settle(lane);
        }
        List<Flow> found = new ArrayList<>();
        flows.forEach(
                (way, sum) ->
                        found.add(
                                new Flow(
                                        way.from.name(),
                                        way.to.name(),
                                        sum[0],
                                        Money.ofFen(sum[1]))));
        return Optional.of(new MoneyFlow(found, totals.lines()));
    }

    private boolean ofAccount(String number, long from, long to) {
        Optional<Long> id =
                handle.select("SELECT id FROM account WHERE number = ?", number)
                        .mapTo(Long.class)
                        .findOne();
        List<Long> postings =
                id.map(
                                a ->
                                        handle.select(
                                                        """
                                                        SELECT DISTINCT posting_seq FROM entry
                                                        WHERE ledger_id IN (1, 10, 11)
                                                        AND owner_id = ? AND id >= ? AND id < ?
                                                        ORDER BY posting_seq
                                                        """,
                                                        a,
                                                        from,
                                                        to)
                                                .mapTo(Long.class)
                                                .list())
                        .orElse(List.of());
        for (long seq : postings) {
            rows.entries(
                    seq,
                    seq + MOST_IDS,
                    entry -> {
                        if (entry.posting() == seq) {
                            add(entry);
                        }
                    });
        }
        return id.isPresent();
    }

    private void add(EntryRow entry) {
        totals.add(entry);
        int lane = (int) (entry.id() % Slots.COUNT);
        List<EntryRow> sides = open[lane];
        if (sides != null && sides.getFirst().posting() != entry.posting()) {
            settle(lane);
            sides = null;
        }
        if (sides == null) {
            sides = new ArrayList<>();
            open[lane] = sides;
        }
        sides.add(entry);
    }

    private void settle(int lane) {
        List<EntryRow> sides = open[lane];
        open[lane] = null;
        if (sides == null) {
            return;
        }
        List<EntryRow> takers = sides.stream().filter(s -> s.amount() > 0).toList();
        int taker = 0;
        long taken = 0;
        for (EntryRow giver : sides) {
            long left = -giver.amount();
            while (left > 0 && taker < takers.size()) {
                long part = Math.min(left, takers.get(taker).amount() - taken);
                long[] sum =
                        flows.computeIfAbsent(
                                new Way(giver.ledger(), takers.get(taker).ledger()),
                                _ -> new long[2]);
                sum[0]++;
                sum[1] = Math.addExact(sum[1], part);
                left -= part;
                taken += part;
                if (taken == takers.get(taker).amount()) {
                    taker++;
                    taken = 0;
                }
            }
        }
    }
}
