package campus.onecard.kiosk.order;

import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions of an order: sending it, as often as it takes, and asking what became of it. */
public sealed interface OrderAsk extends Ask {

    /** Which question a step has open. */
    static Set<Ask> of(OrderStep step) {
        return switch (step) {
            case OrderStep.Sending at ->
                    Set.of(new Send(at.attempt(), at.order(), at.pin(), at.round()));
            case OrderStep.Unsure at ->
                    Set.of(new SendAgain(at.attempt(), at.order(), at.pin(), at.round()));
            case OrderStep.Unknown at ->
                    Set.of(new Follow(at.attempt(), at.order(), at.who(), at.round()));
            case OrderStep.Review _,
                    OrderStep.Pin _,
                    OrderStep.Locked _,
                    OrderStep.Done _,
                    OrderStep.Declined _ ->
                    Set.of();
        };
    }

    /** Now. */
    record Send(long attempt, Order order, Optional<Password> pin, int round) implements OrderAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            return Sent.of(this, campus, idOf.apply(attempt));
        }
    }

    /** Once more under the same id, after a while. */
    record SendAgain(long attempt, Order order, Optional<Password> pin, int round)
            implements OrderAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            campus.intents().pause(Waits.before(round));
            return Sent.of(new Send(attempt, order, pin, round), campus, idOf.apply(attempt));
        }
    }

    /** What became of it, after a while. */
    record Follow(long attempt, Order order, OrderStep.Silence who, int round) implements OrderAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            campus.intents().pause(Waits.before(round + 1));
            return Following.of(this, campus, idOf.apply(attempt));
        }
    }
}
