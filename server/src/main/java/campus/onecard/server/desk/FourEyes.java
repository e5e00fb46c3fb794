package campus.onecard.server.desk;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.desk.Proposal.State;
import campus.onecard.domain.desk.Proposals;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;

/**
 * What one person must not do alone. The approval is written down first and booked then, under the
 * id of the proposal: whatever happens between the two, approving again books it, once.
 */
final class FourEyes {

    private static final Duration LASTS = Duration.ofDays(1);

    private final ProposalStore store;
    private final PairedCommands commands;
    private final PostingLanes lanes;
    private final InstantSource clock;

    FourEyes(Jdbi jdbi, PairedCommands commands, PostingLanes lanes, InstantSource clock) {
        this.store = new ProposalStore(jdbi);
        this.commands = commands;
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * @throws ProblemException NOT_FOUND when it speaks of something that does not exist; ID_REUSED
     */
    Proposal propose(Propose asked) {
        String maker = asked.maker().value();
        commands.of(asked.id(), asked.act(), new Approval(maker, maker));
        if (!store.add(asked, clock.instant(), clock.instant().plus(LASTS))) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "This id is another proposal's. Make a new id.");
        }
        return find(asked.id());
    }

    Proposals open() {
        return new Proposals(store.open(clock.instant()));
    }

    /**
     * @throws ProblemException NOT_FOUND; NOT_ALLOWED for its maker, when it was refused, or when
     *     its time is over; otherwise as {@link PostingLanes#post}
     */
    Outcome approve(UUID id, StaffNumber checker) {
        Proposal approved = decide(id, State.APPROVED, checker);
        Approval both =
                new Approval(
                        approved.maker().value(),
                        Objects.requireNonNull(approved.checker()).value());
        return lanes.post(commands.of(id, approved.act(), both));
    }

    /**
     * @throws ProblemException NOT_FOUND; NOT_ALLOWED for its maker, when it was approved, or when
     *     its time is over
     */
    Proposal refuse(UUID id, StaffNumber checker) {
        return decide(id, State.REFUSED, checker);
    }

    /** The first decision stands; deciding the same again changes nothing. */
    private Proposal decide(UUID id, State state, StaffNumber checker) {
        if (find(id).maker().equals(checker)) {
            throw notAllowed("Whoever proposed it does not decide on it. Ask somebody else.");
        }
        store.decide(id, state, checker, clock.instant());
        Proposal decided = find(id);
        if (decided.state() == state) {
            return decided;
        }
        throw notAllowed(
                decided.state() == State.OPEN
                        ? "Its time is over. Propose it again."
                        : "It was decided otherwise before. Propose it again if need be.");
    }

    private Proposal find(UUID id) {
        return store.find(id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND, "There is no such proposal."));
    }

    private static ProblemException notAllowed(String why) {
        return new ProblemException(ErrorCode.NOT_ALLOWED, why);
    }
}
