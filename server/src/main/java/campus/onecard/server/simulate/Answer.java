package campus.onecard.server.simulate;

import java.util.Optional;

/**
 * What the oracle knows of a posting: the answer that must be given for ever, and what later
 * commands may say about it.
 *
 * @param reason of a decline, empty when approved
 * @param at booked, epoch milliseconds
 * @param step of the simulation that booked it
 */
record Answer(
        String kind,
        Optional<String> reason,
        String detail,
        long account,
        long amount,
        long balance,
        long at,
        int outlet,
        String terminal,
        int step) {

    boolean isApproved() {
        return reason.isEmpty();
    }
}
