package campus.onecard.kiosk.order;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.Troubles;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;

/** Sends an order once: first to disk, then to the server, and what came of it to disk again. */
final class Sent {

    private static final Logger LOG = LoggerFactory.getLogger(Sent.class);

    /** The disk does not take the order, so it is not sent. */
    private static final Trouble NO_DISK = new Trouble(Trouble.Kind.FAULT, "E0003");

    private Sent() {}

    static Event of(OrderAsk.Send ask, Campus campus, UUID id) throws InterruptedException {
        boolean first;
        try {
            first = campus.intents().begin(id, ask.order().what(), moved(ask.order()));
        } catch (UncheckedIOException e) {
            LOG.error("an order could not be written down, so it was not sent", e);
            return new OrderEvent.NotDone(ask.attempt(), NO_DISK);
        }
        try {
            OrderOutcome outcome = ask.order().send(campus, id, ask.pin());
            campus.intents().end(id, word(outcome));
            return new OrderEvent.Answered(ask.attempt(), outcome);
        } catch (CallFailure.Unknown e) {
            return new OrderEvent.Silent(ask.attempt(), Troubles.of(e));
        } catch (CallFailure e) {
            return refused(ask, campus, id, first, Troubles.of(e));
        }
    }

    /** A refusal says that this sending did nothing; of an earlier one it says nothing. */
    private static Event refused(
            OrderAsk.Send ask, Campus campus, UUID id, boolean first, Trouble trouble) {
        if (!first) {
            return new OrderEvent.Silent(ask.attempt(), trouble);
        }
        campus.intents().end(id, "NOT_DONE");
        return new OrderEvent.NotDone(ask.attempt(), trouble);
    }

    /** What moves, whichever way. */
    static Money moved(Order order) {
        return Money.ofFen(Math.absExact(order.change().fen()));
    }

    /** For the one who reads the journal. */
    static String word(OrderOutcome outcome) {
        return outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
