package campus.onecard.kiosk.order;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a person wants done with money. Each function has a record of its own for it, which is
 * a value: equal when all it says is equal. What the balance cannot cover and what is beyond a
 * ceiling never becomes an order; the function says so before.
 */
public interface Order {

    /** Who orders. */
    Visit visit();

    /** Which errand, a word of capital letters for the journal: {@code CLAIM}. */
    String what();

    /** The balance as the server last told it. */
    Money before();

    /** What it does to the balance: more than zero comes in, less than zero leaves. */
    Money change();

    /** The balance once it is booked, as far as the kiosk knows. */
    default Money after() {
        return before().plus(change());
    }

    /** Whether the payment password is asked for before it is sent. */
    boolean pin();

    /** Its words. */
    OrderWords words(Locale language);

    /**
     * Sends it; blocks. The same id sends the same content.
     *
     * @param pin present when it was asked for
     * @throws campus.onecard.client.CallFailure when no answer came
     */
    OrderOutcome send(Campus campus, UUID id, Optional<Password> pin) throws InterruptedException;

    /**
     * Asks what became of it, without the payment password; blocks. An order that needs none may
     * just be sent again.
     *
     * @return {@link OrderOutcome.Pending} while nobody knows
     * @throws campus.onecard.client.CallFailure when no answer came
     */
    OrderOutcome ask(Campus campus, UUID id) throws InterruptedException;

    /** The step before the review, with everything chosen as it was. */
    Step back(Turn turn);

    /** Where the function begins once more, after this one is done or was declined. */
    Step again(Turn turn);
}
