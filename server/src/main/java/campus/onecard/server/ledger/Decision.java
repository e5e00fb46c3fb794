package campus.onecard.server.ledger;

import java.util.Optional;

/**
 * What a rule decided.
 *
 * @param outcome the answer
 * @param booking what is written; empty when the command changes nothing and needs no memory
 */
public record Decision<O>(O outcome, Optional<Booking> booking) {

    static <O> Decision<O> booked(O outcome, Booking booking) {
        return new Decision<>(outcome, Optional.of(booking));
    }

    static <O> Decision<O> nothing(O outcome) {
        return new Decision<>(outcome, Optional.empty());
    }
}
