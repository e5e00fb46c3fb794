package campus.onecard.server.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a rule decided.
 *
 * @param outcome the answer
 * @param booking what is written; empty when the command changes nothing and needs no memory
 */
public record Decision<O>(O outcome, Optional<Booking> booking) {

    public static <O> Decision<O> booked(O outcome, Booking booking) {
        return new Decision<>(outcome, Optional.of(booking));
    }

    /** The usual answer: approved or declined as the booking is. */
    public static Decision<Outcome> booked(Booking booking, Instant at) {
        return booked(
                booking.declined()
                        .<Outcome>map(r -> new Outcome.Declined(r, booking.detail()))
                        .orElseGet(() -> new Outcome.Approved(booking.balanceAfter(), at)),
                booking);
    }

    public static <O> Decision<O> nothing(O outcome) {
        return new Decision<>(outcome, Optional.empty());
    }
}
