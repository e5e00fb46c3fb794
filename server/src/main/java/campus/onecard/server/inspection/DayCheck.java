package campus.onecard.server.inspection;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.day.Checksum;
import campus.onecard.server.day.DayRows;
import campus.onecard.server.inspection.BookRows.EntryRow;
import campus.onecard.server.inspection.BookRows.PostingRow;
import campus.onecard.server.ledger.LedgerAccount;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts closed days again while the walk passes through them. */
final class DayCheck {

    private final DayRows rows;
    private final Violations violations;
    private final Deque<LocalDate> ahead;
    private final Map<Place, long[]> counted = new HashMap<>();
    private Map<Place, Money> closings = new HashMap<>();
    private long cutOff;
    private long postings;
    private long declines;
    private long days;

    DayCheck(DayRows rows, Violations violations) {
        this.rows = rows;
        this.violations = violations;
        this.ahead = new ArrayDeque<>(rows.all());
    }

    private record Place(String ledger, long owner, String kind) {}

    void postings(List<PostingRow> span) {
        postings += span.size();
        declines += span.stream().filter(PostingRow::declined).count();
    }

    void entry(EntryRow entry) {
        if (ahead.isEmpty()) {
            return;
        }
        boolean owned =
                entry.ledger() == LedgerAccount.MERCHANT_PAYABLES
                        || entry.ledger() == LedgerAccount.CASH_DRAWERS;
        Place place =
                new Place(entry.ledger().name(), owned ? entry.owner() : 0, entry.kind().name());
        long[] sums = counted.computeIfAbsent(place, _ -> new long[3]);
        sums[0]++;
        sums[entry.amount() < 0 ? 1 : 2] += Math.abs(entry.amount());
    }

    /** The walk has come to the end of a seal. */
    void sealEnds(long to, String head) {
        LocalDate next = ahead.peek();
        DayFigures day = next == null ? null : rows.of(next).orElseThrow();
        if (day == null || day.cutOff() > to) {
            return;
        }
        ahead.remove();
        days++;
        if (day.cutOff() != to || !day.head().equals(head)) {
            violations.add("day-head", day.day());
        }
        compare(day);
        counted.clear();
        postings = 0;
        declines = 0;
        cutOff = day.cutOff();
    }

    private void compare(DayFigures day) {
        if (day.fromId() != cutOff) {
            violations.add("day-gap", day.day());
        }
        if (!Checksum.of(day).equals(day.checksum())) {
            violations.add("day-checksum", day.day());
        }
        if (day.postings() != postings
                || day.declines() != declines
                || !new HashSet<>(day.movements()).equals(movements())) {
            violations.add("day-figures", day.day());
        }
        Map<Place, Money> expected = new HashMap<>(closings);
        day.movements()
                .forEach(
                        m ->
                                expected.merge(
                                        new Place(m.ledger(), m.owner(), ""),
                                        m.credit().minus(m.debit()),
                                        Money::plus));
        Map<Place, Money> stored = new HashMap<>();
        for (Standing s : day.standings()) {
            Place place = new Place(s.ledger(), s.owner(), "");
            stored.put(place, s.closing());
            if (!s.opening().equals(closings.getOrDefault(place, Money.ZERO))) {
                violations.add("day-opening", day.day(), s.ledger(), s.owner());
            }
        }
        if (!stored.equals(expected)) {
            violations.add("day-closing", day.day());
        }
        day.checks().stream()
                .filter(c -> !c.holds())
                .forEach(c -> violations.add("day-control", day.day(), c.ledger()));
        closings = stored;
    }

    private Set<Movement> movements() {
        Set<Movement> all = new HashSet<>();
        counted.forEach(
                (place, sums) ->
                        all.add(
                                new Movement(
                                        place.ledger(),
                                        place.owner(),
                                        MovementKind.valueOf(place.kind()),
                                        sums[0],
                                        Money.ofFen(sums[1]),
                                        Money.ofFen(sums[2]))));
        return all;
    }

    /** After the last seal. Returns how many days were counted. */
    long finish() {
        ahead.forEach(day -> violations.add("day-unsealed", day));
        return days;
    }
}
