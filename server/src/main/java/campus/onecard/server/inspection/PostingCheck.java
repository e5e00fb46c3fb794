package campus.onecard.server.inspection;

import campus.onecard.server.inspection.BookRows.EntryRow;
import campus.onecard.server.inspection.BookRows.PostingRow;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Slots;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * Checks postings with their entries as they come by in the order of ids. Within a lane the entries
 * of a posting follow it without another posting between, so one open posting a lane is all there
 * is to remember.
 */
final class PostingCheck {

    /** What gives money back counts toward the posting it refers to. */
    private static final Set<PostingKind> GIVING_BACK =
            EnumSet.of(
                    PostingKind.REFUND, PostingKind.PAYMENT_REVERSAL, PostingKind.TOP_UP_REVERSAL);

    private final Violations violations;
    private final Totals totals;
    private final @Nullable Open[] open = new @Nullable Open[Slots.COUNT];
    private final Map<UUID, Long> returned = new HashMap<>();
    private final Set<UUID> founds = new HashSet<>();

    PostingCheck(Violations violations, Totals totals) {
        this.violations = violations;
        this.totals = totals;
    }

    private static final class Open {
        final PostingRow posting;
        long sum;
        OptionalLong own = OptionalLong.empty();

        Open(PostingRow posting) {
            this.posting = posting;
        }
    }

    /**
     * Both in the order of ids; of a posting and an entry with the same id the posting is first.
     */
    void span(List<PostingRow> postings, BookRows rows, long from, long to, RowSeen seen) {
        int[] next = {0};
        rows.entries(
                from,
                to,
                entry -> {
                    while (next[0] < postings.size() && postings.get(next[0]).seq() <= entry.id()) {
                        posting(postings.get(next[0]++));
                    }
                    entry(entry);
                    seen.entry(entry);
                });
        while (next[0] < postings.size()) {
            posting(postings.get(next[0]++));
        }
    }

    /** Who else looks at each entry. */
    @FunctionalInterface
    interface RowSeen {
        void entry(EntryRow entry);
    }

    private void posting(PostingRow posting) {
        int lane = (int) (posting.seq() % Slots.COUNT);
        close(lane);
        open[lane] = new Open(posting);
        if (!posting.declined() && GIVING_BACK.contains(posting.kind())) {
            posting.refersTo().ifPresent(id -> returned.merge(id, posting.amount(), Long::sum));
        }
        if (!posting.declined() && posting.kind() == PostingKind.FOUND_REPORT) {
            founds.add(posting.id());
        }
    }

    private void entry(EntryRow entry) {
        Open posting = open[(int) (entry.id() % Slots.COUNT)];
        long before = totals.of(entry.ledger(), entry.owner());
        totals.add(entry);
        if (posting == null || posting.posting.seq() != entry.posting()) {
            violations.add("entry-orphan", entry.id(), entry.posting());
            return;
        }
        if (posting.posting.declined()) {
            violations.add("decline-moved", posting.posting.id(), entry.id());
        }
        posting.sum = Math.addExact(posting.sum, entry.amount());
        if (entry.ledger() != LedgerAccount.CARDHOLDERS) {
            return;
        }
        if (entry.balanceAfter().orElse(Long.MIN_VALUE) != before + entry.amount()) {
            violations.add("balance-chain", entry.owner(), entry.id());
        }
        if (entry.owner() == posting.posting.account()) {
            posting.own = entry.balanceAfter();
        }
    }

    private void close(int lane) {
        Open last = open[lane];
        if (last == null) {
            return;
        }
        if (last.sum != 0) {
            violations.add("posting-sum", last.posting.id(), last.posting.seq());
        }
        if (last.own.isPresent() && last.own.getAsLong() != last.posting.balanceAfter()) {
            violations.add("posting-balance", last.posting.id(), last.posting.seq());
        }
        open[lane] = null;
    }

    /** After the last span. Returns what was given back, by the posting it undoes. */
    Map<UUID, Long> finish() {
        for (int lane = 0; lane < open.length; lane++) {
            close(lane);
        }
        return returned;
    }

    /** The cards that were handed in so far: each has a notice. */
    Set<UUID> founds() {
        return founds;
    }
}
