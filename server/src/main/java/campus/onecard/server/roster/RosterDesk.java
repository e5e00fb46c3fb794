package campus.onecard.server.roster;

import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;

/** Where people of the roster are admitted: in this process, or at a server that runs already. */
@FunctionalInterface
public interface RosterDesk {

    /**
     * Opens accounts. When it returns, what it reports is on disk.
     *
     * @throws RuntimeException when the outcome is not known; the same batch may be sent again
     */
    RosterAnswer admit(RosterBatch batch);
}
