package campus.onecard.server.payee;

import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.outside.Ear;
import campus.onecard.server.outside.SignedCalls;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A line to each payee, kept while its address and key stay the same. */
final class PayeeLines implements AutoCloseable {

    /** How long a payee is waited for when it is only asked whether it is there. */
    private static final Duration IMPATIENT = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Duration patience;
    private final Map<String, Line> lines = new HashMap<>();

    /**
     * @param patience how long one call may take
     */
    PayeeLines(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * @param quick for asking whether it is there
     * @param ear what both hear with
     */
    private record Line(OutsidePlace place, SignedCalls calls, SignedCalls quick, Ear ear) {}

    /** Empty when only its desk takes the fee. */
    Optional<SignedCalls> to(PayeeRow payee) {
        return line(payee).map(Line::calls);
    }

    /** Asks a payee whether it is there when it is time to. */
    void listen(PayeeRow payee) {
        line(payee)
                .filter(line -> line.ear().isDue())
                .ifPresent(line -> line.quick().get(PayeeWire.HEALTH, PayeeWire.Healthy.class));
    }

    /** Whether it does not answer. */
    boolean isSilent(PayeeRow payee) {
        return line(payee).filter(line -> line.ear().isSilent()).isPresent();
    }

    private synchronized Optional<Line> line(PayeeRow payee) {
        if (!payee.isReachable()) {
            return Optional.empty();
        }
        OutsidePlace place =
                new OutsidePlace(URI.create(payee.url()), HexFormat.of().parseHex(payee.key()));
        Line known = lines.get(payee.terms().code());
        if (known != null && known.place().equals(place)) {
            return Optional.of(known);
        }
        // One whose address changed may be in use still; it is given up with the server.
        Ear ear = new Ear(clock);
        Line fresh =
                new Line(
                        place,
                        new SignedCalls(place, clock, patience, ear),
                        new SignedCalls(place, clock, IMPATIENT, ear),
                        ear);
        lines.put(payee.terms().code(), fresh);
        return Optional.of(fresh);
    }

    @Override
    public synchronized void close() {
        lines.values()
                .forEach(
                        line -> {
                            line.calls().close();
                            line.quick().close();
                        });
        lines.clear();
    }
}
