package campus.onecard.server.key;

import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.signin.NonceIssued;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives out nonces and takes each back once, from the machine that got it, for a short while. Kept
 * in memory: after a restart a card proves itself anew.
 */
public final class Nonces {

    static final Duration LIFE = Duration.ofMinutes(2);

    /** Of one machine; the oldest is forgotten when it asks for more. */
    static final int MOST = 16;

    private static final String UNUSED = "";

    private final InstantSource clock;
    private final SecureRandom random;
    private final Map<String, LinkedHashMap<String, Given>> machines = new HashMap<>();

    public Nonces(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** What came of using one. */
    public enum Use {
        /** It was fresh and is used up now. */
        FIRST,
        /** It was used for this very request, which is sent again. */
        AGAIN,
        /** Unknown, too old, another machine's, or used for something else. */
        REFUSED
    }

    private record Given(Instant until, String usedFor) {}

    /** A fresh one, for that machine only. */
    public synchronized NonceIssued issue(String device) {
        LinkedHashMap<String, Given> own =
                machines.computeIfAbsent(device, _ -> new LinkedHashMap<>());
        while (own.size() >= MOST) {
            own.pollFirstEntry();
        }
        CardNonce nonce = CardNonce.draw(random);
        Instant until = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.MILLIS);
        own.put(nonce.value(), new Given(until, UNUSED));
        return new NonceIssued(nonce.value(), until);
    }

    /**
     * Uses one up.
     *
     * @param request what it is used for: a machine that heard no answer may send the same again
     */
    public synchronized Use use(String device, String nonce, String request) {
        LinkedHashMap<String, Given> own = machines.get(device);
        Given given = own == null ? null : own.get(nonce);
        if (own == null || given == null || !clock.instant().isBefore(given.until)) {
            return Use.REFUSED;
        }
        if (given.usedFor.equals(UNUSED)) {
            own.put(nonce, new Given(given.until, request));
            return Use.FIRST;
        }
        return given.usedFor.equals(request) ? Use.AGAIN : Use.REFUSED;
    }
}
