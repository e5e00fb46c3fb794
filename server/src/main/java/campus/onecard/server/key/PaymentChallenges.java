package campus.onecard.server.key;

import campus.onecard.domain.terminal.PaymentChallenge;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.SecretKey;

/**
 * The challenges of terminals. Nothing is stored: a challenge is computed from the time it begins
 * and the terminal it is for, so that it outlives a restart and a change of servers.
 */
public final class PaymentChallenges {

    /** How often there is a new one; each counts for two such spans. */
    static final Duration SPAN = Duration.ofMinutes(10);

    private final Keyed keyed;
    private final InstantSource clock;

    /**
     * @param key for HMAC-SHA-256, the same on all servers of one database
     */
    public PaymentChallenges(SecretKey key, InstantSource clock) {
        this.keyed = new Keyed(key);
        this.clock = clock;
    }

    /** The newest for that terminal; counts for ten minutes at least. */
    public PaymentChallenge current(String device) {
        long number = now();
        return new PaymentChallenge(
                number,
                HexFormat.of().withUpperCase().formatHex(secret(device, number)),
                Instant.ofEpochMilli((number + 2) * SPAN.toMillis()));
    }

    /**
     * The bytes of a challenge's key.
     *
     * @return empty when it counts no longer, or not yet
     */
    Optional<byte[]> keyOf(String device, long number) {
        long now = now();
        return number == now || number == now - 1
                ? Optional.of(secret(device, number))
                : Optional.empty();
    }

    private long now() {
        return clock.millis() / SPAN.toMillis();
    }

    private byte[] secret(String device, long number) {
        return keyed.code(number + "|" + device);
    }
}
