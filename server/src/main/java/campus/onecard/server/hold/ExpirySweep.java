package campus.onecard.server.hold;

import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds holds whose time is over and has the lanes end them. */
public final class ExpirySweep {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySweep.class);
    private static final int AT_ONCE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HoldStore holds;
    private final PostingLanes lanes;
    private final InstantSource clock;

    public ExpirySweep(Jdbi jdbi, PostingLanes lanes, InstantSource clock) {
        this.holds = new HoldStore(jdbi);
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * Ends all that lapsed until now. What fails is left for the next time; a server that stands by
     * leaves all of it to the one that serves.
     *
     * @return how many were ended
     */
    public int run() {
        int all = 0;
        int ended = AT_ONCE;
        while (ended == AT_ONCE && lanes.isServing()) {
            ended = end(holds.lapsed(clock.instant(), AT_ONCE));
            all += ended;
        }
        return all;
    }

    private int end(List<Hold> lapsed) {
        List<CompletableFuture<Outcome>> answers = new ArrayList<>();
        try {
            for (Hold hold : lapsed) {
                answers.add(lanes.submit(ExpireHold.of(hold.id(), hold.account())));
            }
        } catch (ProblemException busy) {
            LOG.info("Payments go first; {} holds end later", lapsed.size() - answers.size());
        }
        return (int) answers.stream().filter(ExpirySweep::isEnded).count();
    }

    private static boolean isEnded(CompletableFuture<Outcome> answer) {
        try {
            return PostingLanes.await(answer, PATIENCE, "The next sweep looks again.")
                    instanceof Outcome.Approved;
        } catch (ProblemException problem) {
            LOG.warn("A hold whose time is over did not end: {}", problem.code());
            return false;
        }
    }
}
