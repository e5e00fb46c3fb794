package campus.onecard.server.payee;

import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What goes over the line to a payee, besides what every order has in common. */
public final class PayeeWire {

    /** {@code GET} answers when the payee is there. */
    public static final String HEALTH = "/health";

    /** {@code POST} asks for a person's open bills. */
    public static final String BILLS = "/bills";

    /** {@code POST} asks for a room, or with an empty reference for the person. */
    public static final String REFERENCES = "/references";

    private PayeeWire() {}

    /** It is there. */
    public record Healthy(boolean up) {}

    /**
     * A question about a person or a room.
     *
     * @param payee its code, so that one service may stand for several
     * @param account the person's number
     */
    public record Question(String payee, String account, String reference) {

        @Override
        public String toString() {
            return "Question[" + payee + "]";
        }
    }

    /** Open bills, in the payee's order. */
    public record Bills(List<Bill> bills) {
        public Bills {
            bills = List.copyOf(bills);
        }
    }

    /**
     * What it knows of a room or a person.
     *
     * @param reference as the payee writes it
     * @param remaining null when it does not say
     */
    public record Known(boolean known, String reference, @Nullable Money remaining) {}

    /**
     * An order.
     *
     * @param payee its code
     * @param account the person's number
     * @param reference a bill, a room, or empty
     * @param day on which it was placed
     */
    public record Order(
            String payee, String account, String reference, Money amount, LocalDate day) {

        @Override
        public String toString() {
            return "Order[" + payee + "]";
        }
    }
}
