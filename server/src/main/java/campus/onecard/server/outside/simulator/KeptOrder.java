package campus.onecard.server.outside.simulator;

import campus.onecard.domain.money.Money;
import campus.onecard.server.outside.OrderState;
import campus.onecard.server.outside.OrderState.State;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An order as a simulated system remembers it.
 *
 * @param content all it said, to notice another order under the same id; empty when it was
 *     cancelled before it came
 * @param account whom it is about: a token, a customer number
 * @param amount what was really moved
 * @param day of the order, as the sender counts days
 * @param questions after so many more questions it is done
 * @param listed how often its file names it
 * @param at when it was decided
 */
public record KeptOrder(
        UUID id,
        String content,
        String account,
        Money amount,
        LocalDate day,
        State state,
        @Nullable String reason,
        int questions,
        int listed,
        Instant at) {

    OrderState answer() {
        return new OrderState(id, state, reason, state == State.DONE ? receipt() : null);
    }

    /** Its number here: the last digits of the id. */
    private String receipt() {
        return "R" + id.toString().substring(24).toUpperCase(Locale.ROOT);
    }

    KeptOrder asked(Instant now) {
        return questions > 1 ? with(State.WORKING, questions - 1, now) : with(State.DONE, 0, now);
    }

    private KeptOrder with(State other, int left, Instant now) {
        return new KeptOrder(id, content, account, amount, day, other, reason, left, listed, now);
    }
}
