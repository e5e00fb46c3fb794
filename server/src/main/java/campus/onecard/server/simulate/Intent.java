package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One id that a client has used, with everything it has sent under it. */
final class Intent {

    final UUID id;
    private final List<Command<?>> attempts = new ArrayList<>(1);

    /** How many of its messages a server holds now. */
    int inFlight;

    /** Whether the client has heard an answer that ends its waiting. */
    boolean heard;

    /** What was booked, once it was. */
    Optional<ContentHash> booked = Optional.empty();

    Intent(Command<?> first) {
        this.id = first.id();
        attempts.add(first);
    }

    /** What the client wanted first. */
    Command<?> first() {
        return attempts.getFirst();
    }

    /** Another message under the same id, whether it says the same or not. */
    void also(Command<?> attempt) {
        attempts.add(attempt);
    }

    /** Whether it says what was booked under this id. */
    boolean isBookedAs(Command<?> command) {
        return attempts.size() == 1 || booked.filter(command.content()::equals).isPresent();
    }

    /** Whether it says what the client wanted first. */
    boolean isMeant(Command<?> command) {
        return attempts.size() == 1 || command.content().equals(first().content());
    }

    /** Those that say the same as what was booked. */
    List<Command<?>> saying(ContentHash content) {
        return attempts.stream().filter(a -> a.content().equals(content)).toList();
    }
}
