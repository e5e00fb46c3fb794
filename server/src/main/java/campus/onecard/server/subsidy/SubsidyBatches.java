package campus.onecard.server.subsidy;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyReport;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.subsidy.SubsidyStore.Head;
import campus.onecard.server.subsidy.SubsidyStore.Open;

import org.jdbi.v3.core.Jdbi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Batches of subsidies. Where granting stops, for whatever reason, approving again goes on: what is
 * in the books is not looked at again, and the id of each grant follows from batch and line.
 */
public final class SubsidyBatches {

    /** Few, so that payments do not wait behind a whole faculty. */
    private static final int AT_ONCE = 128;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String AGAIN =
            "Not all is granted yet. Approve again; nobody is granted anything twice.";

    private final SubsidyStore store;
    private final SubsidyReports reports;
    private final PostingLanes lanes;
    private final InstantSource clock;

    public SubsidyBatches(Jdbi jdbi, PostingLanes lanes, InstantSource clock) {
        this.store = new SubsidyStore(jdbi);
        this.reports = new SubsidyReports(jdbi);
        this.lanes = lanes;
        this.clock = clock;
    }

    /** The id under which a line of a batch is granted, and by which it is claimed. */
    public static UUID grantId(UUID batch, int line) {
        byte[] name = ("subsidy " + batch + " " + line).getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(name);
    }

    /**
     * Keeps a batch until somebody approves it.
     *
     * @throws ProblemException ID_REUSED when the id is another batch's
     */
    public SubsidyReport make(SubsidyBatch batch) {
        store.add(batch, clock.instant());
        Head head = head(batch.id());
        if (!MessageDigest.isEqual(head.content(), SubsidyStore.content(batch).bytes())) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "This id is another batch's. Make a new id.");
        }
        return reports.of(head);
    }

    /**
     * @throws ProblemException NOT_FOUND
     */
    SubsidyReport report(UUID id) {
        return reports.of(head(id));
    }

    /**
     * Grants what is not granted yet.
     *
     * @throws ProblemException NOT_FOUND; NOT_ALLOWED for its maker; those of a lane when it
     *     stopped in the middle
     */
    public SubsidyReport approve(UUID id, StaffNumber checker) {
        if (head(id).maker().equals(checker)) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "Whoever made a batch does not approve it. Ask somebody else.");
        }
        store.approve(id, checker, clock.instant());
        Head approved = head(id);
        int after = 0;
        for (List<Open> next = next(id, after); !next.isEmpty(); next = next(id, after)) {
            grant(approved, next);
            after = next.getLast().line();
        }
        return reports.of(approved);
    }

    private List<Open> next(UUID id, int after) {
        return store.open(id, after, AT_ONCE);
    }

    private void grant(Head batch, List<Open> lines) {
        List<CompletableFuture<Outcome>> answers = new ArrayList<>();
        for (Open line : lines) {
            if (line.account().isPresent()) {
                answers.add(lanes.submit(grant(batch, line, line.account().get())));
            } else {
                store.reject(batch.id(), line.line(), "UNKNOWN_NUMBER");
            }
        }
        answers.forEach(answer -> PostingLanes.await(answer, PATIENCE, AGAIN));
    }

    private static GrantSubsidy grant(Head batch, Open line, long account) {
        String checker = batch.checker().orElseThrow().value();
        return new GrantSubsidy(
                line.grant(),
                account,
                line.amount(),
                batch.expires(),
                new Approval(batch.maker().value(), checker));
    }

    private Head head(UUID id) {
        return store.find(id)
                .orElseThrow(
                        () -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such batch."));
    }
}
