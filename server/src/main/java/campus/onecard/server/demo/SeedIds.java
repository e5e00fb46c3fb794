package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.signin.CardSerial;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Ids that come out the same each time, so that seeding again finds everything done. */
final class SeedIds {

    private SeedIds() {}

    /** A UUIDv7 of that time whose random part is drawn from the name. */
    static UUID of(Instant time, String name) {
        ByteBuffer hash = ByteBuffer.wrap(hash("id|" + name));
        long high = time.toEpochMilli() << 16 | 0x7000L | (hash.getLong() & 0xFFFL);
        long low = (hash.getLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The card that a person of the demo holds. */
    static CardSerial card(AccountNumber number) {
        return new CardSerial(
                HexFormat.of().withUpperCase().formatHex(hash("card|" + number.value()), 0, 8));
    }

    /** Seeds whatever is drawn for that name. */
    static long seed(String name) {
        return ByteBuffer.wrap(hash("seed|" + name)).getLong();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
