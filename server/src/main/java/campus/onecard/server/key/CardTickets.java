package campus.onecard.server.key;

import campus.onecard.domain.signin.CardSerial;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.SecretKey;

/**
 * What a machine gets when a card has proved itself there: the password that follows is taken with
 * it, as often as it is tried, without asking the card again. A ticket says until when it counts
 * and carries a code that only the servers of this home can make.
 */
public final class CardTickets {

    static final Duration LIFE = Duration.ofMinutes(10);

    /** How long a card counts as still there after it has proved itself. */
    static final Duration FRESH = Duration.ofSeconds(30);

    private static final int CODE = 16;

    private final Keyed keyed;
    private final InstantSource clock;

    /**
     * @param key for HMAC-SHA-256, the same on all servers of one database
     */
    public CardTickets(SecretKey key, InstantSource clock) {
        this.keyed = new Keyed(key);
        this.clock = clock;
    }

    /** For that card on that machine. */
    public String issue(String device, CardSerial card) {
        long until = clock.instant().plus(LIFE).toEpochMilli();
        byte[] ticket =
                ByteBuffer.allocate(Long.BYTES + CODE)
                        .putLong(until)
                        .put(code(until, device, card), 0, CODE)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
    }

    /** Whether it was issued for that card on that machine, a short while ago. */
    public boolean isGood(String ticket, String device, CardSerial card) {
        return reaches(clock.instant(), ticket, device, card);
    }

    /** Whether it was issued for that card on that machine just now, within half a minute. */
    public boolean isFresh(String ticket, String device, CardSerial card) {
        return reaches(clock.instant().plus(LIFE).minus(FRESH), ticket, device, card);
    }

    private boolean reaches(Instant moment, String ticket, String device, CardSerial card) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (bytes.length != Long.BYTES + CODE) {
            return false;
        }
        long until = ByteBuffer.wrap(bytes).getLong();
        byte[] right = Arrays.copyOf(code(until, device, card), CODE);
        byte[] given = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return MessageDigest.isEqual(right, given) && moment.isBefore(Instant.ofEpochMilli(until));
    }

    private byte[] code(long until, String device, CardSerial card) {
        return keyed.code(until + "|" + device + "|" + card);
    }
}
