package campus.onecard.server.inspection;

import campus.onecard.domain.books.VerifyReport.Line;
import campus.onecard.domain.money.Money;
import campus.onecard.server.inspection.BookRows.EntryRow;
import campus.onecard.server.ledger.LedgerAccount;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Sums of entries: by ledger account, and by owner within it. Grows with the owners only. */
final class Totals {

    private static final int LEDGERS = 64;

    private final Map<LedgerAccount, long[]> ledgers = new EnumMap<>(LedgerAccount.class);
    private final Map<Long, long[]> owners = new HashMap<>();

    void add(EntryRow entry) {
        long[] ledger = ledgers.computeIfAbsent(entry.ledger(), _ -> new long[3]);
        ledger[0]++;
        if (entry.amount() < 0) {
            ledger[1] = Math.subtractExact(ledger[1], entry.amount());
        } else {
            ledger[2] = Math.addExact(ledger[2], entry.amount());
        }
        long[] owner = owners.computeIfAbsent(key(entry.ledger(), entry.owner()), _ -> new long[1]);
        owner[0] = Math.addExact(owner[0], entry.amount());
    }

    /** Fen, signed; 0 when there is no entry. */
    long of(LedgerAccount ledger, long owner) {
        long[] found = owners.get(key(ledger, owner));
        return found == null ? 0 : found[0];
    }

    /** Every owner with its sum. */
    void each(LedgerAccount ledger, BiConsumer<Long, Long> look) {
        owners.forEach(
                (key, sum) -> {
                    if (key % LEDGERS == ledger.id()) {
                        look.accept(key / LEDGERS, sum[0]);
                    }
                });
    }

    private static long key(LedgerAccount ledger, long owner) {
        return Math.multiplyExact(owner, LEDGERS) + ledger.id();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        ledgers.forEach(
                (ledger, sums) ->
                        lines.add(
                                new Line(
                                        ledger.name(),
                                        sums[0],
                                        Money.ofFen(sums[1]),
                                        Money.ofFen(sums[2]))));
        return lines;
    }
}
