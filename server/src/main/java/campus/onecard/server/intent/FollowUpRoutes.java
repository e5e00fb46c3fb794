package campus.onecard.server.intent;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.IntentRoutes;
import campus.onecard.domain.intent.FollowUp;
import campus.onecard.domain.intent.OrderStanding;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.intent.MachineOrders.Found;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;

import org.jdbi.v3.core.Jdbi;

import java.util.UUID;

/** Lets a machine settle the orders in its journal without the people who gave them. */
public final class FollowUpRoutes {

    private final MachineOrders orders;
    private final PostingLanes lanes;

    public FollowUpRoutes(Jdbi jdbi, PostingLanes lanes) {
        this.orders = new MachineOrders(jdbi);
        this.lanes = lanes;
    }

    public void bind(Bindings bindings) {
        bindings.on(
                IntentRoutes.FOLLOW_UP,
                (call, question) -> followUp(call.enrolled(), call.id("id"), question));
    }

    /** An order that is not in the books yet may still be on its way, hence it is made void. */
    private OrderStanding followUp(Machine machine, UUID id, FollowUp question) {
        return orders.find(id)
                .or(
                        () -> {
                            makeVoid(machine, id, question);
                            return orders.find(id);
                        })
                .filter(found -> found.terminal().equals(machine.terminal()))
                .map(Found::standing)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND,
                                        "This machine has made no order with that id."));
    }

    private void makeVoid(Machine machine, UUID id, FollowUp question) {
        Place place = new Place(Outlet.CARD_CENTRE, machine.terminal(), 0);
        try {
            lanes.post(new VoidOrder(id, place, question.amount()));
        } catch (ProblemException problem) {
            // The order itself came in the same moment: it counts.
            if (problem.code() != ErrorCode.ID_REUSED) {
                throw problem;
            }
        }
    }
}
