package campus.onecard.server.inspection;

import campus.onecard.domain.books.VerifyReport;
import campus.onecard.domain.books.VerifyReport.Line;
import campus.onecard.server.audit.Chain;
import campus.onecard.server.audit.Seal;
import campus.onecard.server.audit.Sealer;
import campus.onecard.server.audit.Seals;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.DayRows;
import campus.onecard.server.inspection.BookRows.PostingRow;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.List;

/**
 * Adds the whole books again in one pass, in the order of ids, as they stand at one moment. Needs
 * memory for accounts and refunds, not for entries.
 */
public final class Verification {

    private static final int SEALS = 200;

    private final Handle handle;
    private final BookRows rows;
    private final Violations violations = new Violations();
    private final Totals totals = new Totals();
    private final PostingCheck postings = new PostingCheck(violations, totals);
    private final DayCheck days;
    private Seal last = Seal.NONE;
    private boolean broken;
    private long at;
    private long count;

    private Verification(Handle handle) {
        this.handle = handle;
        this.rows = new BookRows(handle);
        this.days = new DayCheck(new DayRows(handle), violations);
    }

    /** Takes its turn among the reports. */
    public static VerifyReport of(Snapshots books) {
        return books.read(handle -> new Verification(handle).run());
    }

    private VerifyReport run() {
        Seals seals = handle.attach(Seals.class);
        List<Seal> some = seals.after(0, SEALS);
        while (!some.isEmpty()) {
            some.forEach(this::walk);
            some = seals.after(some.getLast().number(), SEALS);
        }
        walkUnsealed();
        StateCheck state = new StateCheck(handle, totals, violations);
        state.all(postings.finish());
        state.notices(postings.founds());
        state.wrongCharges();
        long closed = days.finish();
        List<Line> lines = totals.lines();
        if (lines.stream().mapToLong(l -> l.balance().fen()).sum() != 0) {
            violations.add("total");
        }
        return new VerifyReport(
                count,
                lines.stream().mapToLong(Line::entries).sum(),
                last.number(),
                last.head(),
                closed,
                lines,
                violations.first(),
                violations.count());
    }

    /** Up to the end of a seal. After a first break the chain says nothing more. */
    private void walk(Seal seal) {
        boolean follows = seal.number() == last.number() + 1 && seal.from() == at;
        Chain chain = new Chain(last);
        if (seal.to() > at) {
            read(seal.to(), chain);
        }
        Seal made = chain.sealed(seal.to(), Instant.EPOCH);
        if (!broken && !(follows && made.head().equals(seal.head()) && same(made, seal))) {
            broken = true;
            violations.add("seal", seal.number(), seal.from(), seal.to());
        }
        last = seal;
        days.sealEnds(seal.to(), seal.head());
    }

    private static boolean same(Seal made, Seal stored) {
        return made.postings() == stored.postings() && made.entries() == stored.entries();
    }

    private void walkUnsealed() {
        long end = rows.end();
        while (at < end) {
            read(rows.after(at, Sealer.SPAN, end), new Chain(last));
        }
    }

    private void read(long to, Chain chain) {
        List<PostingRow> span = rows.postings(at, to);
        count += span.size();
        days.postings(span);
        span.forEach(p -> chain.posting(p.line()));
        postings.span(
                span,
                rows,
                at,
                to,
                entry -> {
                    chain.entry(entry.line());
                    days.entry(entry);
                });
        at = to;
    }
}
