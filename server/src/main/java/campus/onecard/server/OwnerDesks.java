package campus.onecard.server;

import campus.onecard.domain.limit.LimitRange;
import campus.onecard.server.dispute.DisputeRoutes;
import campus.onecard.server.found.FoundDesk;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.LossRoutes;
import campus.onecard.server.limit.LimitRoutes;
import campus.onecard.server.limit.SpendingRoutes;
import campus.onecard.server.message.MessageRoutes;
import campus.onecard.server.operator.MachineDesk;
import campus.onecard.server.secret.PinDesk;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;

/**
 * What people do at a machine with their card: owners about limits, loss, wrong charges, messages
 * and found cards; those who look after the machine about the machine.
 */
final class OwnerDesks {

    private final Jdbi jdbi;
    private final PostingLanes lanes;
    private final InstantSource clock;

    OwnerDesks(Jdbi jdbi, PostingLanes lanes, InstantSource clock) {
        this.jdbi = jdbi;
        this.lanes = lanes;
        this.clock = clock;
    }

    void bind(Bindings bindings, PinDesk pins, CardTickets tickets) {
        new LimitRoutes(lanes, LimitRange.USUAL, pins).bind(bindings);
        new SpendingRoutes(jdbi, clock).bind(bindings);
        new LossRoutes(lanes, tickets, new Answers(jdbi)).bind(bindings);
        new DisputeRoutes(jdbi, clock).bind(bindings);
        new MessageRoutes(jdbi, clock).bind(bindings);
        new FoundDesk(jdbi, lanes, tickets, clock).bind(bindings);
        new MachineDesk(jdbi, lanes, pins, tickets, clock).bind(bindings);
    }
}
