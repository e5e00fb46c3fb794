package campus.onecard.kiosk.order;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.intent.OrderStanding;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.Troubles;
import campus.onecard.kiosk.intent.Settler;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;

import java.util.Optional;
import java.util.UUID;

/**
 * Learns what became of an order that was sent. As the machine first, which also ends an order that
 * never came; then as the person, who may see the balance.
 */
final class Following {

    /** It never came to the server, and never will. */
    private static final Trouble NEVER_CAME = new Trouble(Trouble.Kind.BUSY, "E0004");

    private Following() {}

    static Event of(OrderAsk.Follow ask, Campus campus, UUID id) throws InterruptedException {
        try {
            OrderOutcome outcome =
                    ask.who() == OrderStep.Silence.OUTSIDE
                            ? ask.order().ask(campus, id)
                            : settled(ask.order(), campus, id);
            campus.intents().end(id, Sent.word(outcome));
            return new OrderEvent.Answered(ask.attempt(), outcome);
        } catch (CallFailure e) {
            return new OrderEvent.Silent(ask.attempt(), Troubles.of(e));
        }
    }

    private static OrderOutcome settled(Order order, Campus campus, UUID id)
            throws InterruptedException {
        OrderStanding standing = Settler.ask(campus.asMachine(), id, Sent.moved(order));
        if (standing.state() == OrderStanding.State.VOID) {
            return new OrderOutcome.Declined(new NotReached(NEVER_CAME));
        }
        try {
            return order.ask(campus, id);
        } catch (CallFailure.Refused noVisit) {
            return withoutVisit(standing, id, noVisit);
        }
    }

    /** The visit has ended meanwhile, so the balance stays unknown here. */
    private static OrderOutcome withoutVisit(
            OrderStanding standing, UUID id, CallFailure.Refused why) {
        return switch (standing.state()) {
            case DONE -> new OrderOutcome.Booked(Optional.empty(), standing.at(), id.toString());
            case WAITING -> new OrderOutcome.Pending();
            case DECLINED, VOID -> new OrderOutcome.Declined(new NotReached(Troubles.of(why)));
        };
    }
}
