package campus.onecard.server.payee;

import campus.onecard.server.config.OutsidePlace;
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

    private record Line(OutsidePlace place, SignedCalls calls) {}

    /** Empty when only its desk takes the fee. */
    synchronized Optional<SignedCalls> to(PayeeRow payee) {
        if (!payee.isReachable()) {
            return Optional.empty();
        }
        OutsidePlace place =
                new OutsidePlace(URI.create(payee.url()), HexFormat.of().parseHex(payee.key()));
        Line known = lines.get(payee.terms().code());
        if (known != null && known.place().equals(place)) {
            return Optional.of(known.calls());
        }
        // One whose address changed may be in use still; it is given up with the server.
        Line fresh = new Line(place, new SignedCalls(place, clock, patience));
        lines.put(payee.terms().code(), fresh);
        return Optional.of(fresh.calls());
    }

    @Override
    public synchronized void close() {
        lines.values().forEach(line -> line.calls().close());
        lines.clear();
    }
}
