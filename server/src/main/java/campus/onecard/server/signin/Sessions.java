package campus.onecard.server.signin;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.http.Visit;
import campus.onecard.server.http.Visits;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who is signed in where. A session is 32 random bytes that only the device holds; the table has
 * their SHA-256. It belongs to one device and ends after ten idle minutes.
 */
public final class Sessions implements Visits {

    /** How long without a request until a session ends. */
    public static final Duration IDLE = Duration.ofMinutes(10);

    /** The end moves at most this often, so that reading writes nothing most of the time. */
    private static final Duration STEP = Duration.ofSeconds(20);

    private static final int BYTES = 32;
    private static final int SWEEP = 100;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final SecureRandom random;

    public Sessions(Jdbi jdbi, InstantSource clock, SecureRandom random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Begins a visit and sweeps out some that ended.
     *
     * @return the token, for the device only
     */
    String begin(long accountId, String device, Optional<CardSerial> card) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        jdbi.useTransaction(
                handle -> {
                    handle.createUpdate("DELETE FROM session WHERE expires < ? LIMIT " + SWEEP)
                            .bind(0, now.toEpochMilli())
                            .execute();
                    handle.createUpdate(
                                    """
                                    INSERT INTO session (token_hash, account_id, device, expires, card)
                                    VALUES (?, ?, ?, ?, ?)
                                    """)
                            .bind(0, hash(token))
                            .bind(1, accountId)
                            .bind(2, device)
                            .bind(3, now.plus(IDLE).toEpochMilli())
                            .bind(4, card.map(CardSerial::value).orElse(null))
                            .execute();
                });
        return token;
    }

    /** The owner has the card at hand right now, and knows the login password. */
    void atHand(long accountId) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO card_in_hand (account_id, at)
                                        VALUES (:account, :now)
                                        ON DUPLICATE KEY UPDATE at = :now
                                        """)
                                .bind("account", accountId)
                                .bind("now", clock.instant().toEpochMilli())
                                .execute());
    }

    private record Row(
            long accountId, Instant expires, boolean changeFirst, Optional<CardSerial> card) {}

    @Override
    public Optional<Visit> find(String session, String deviceId) {
        Instant now = clock.instant();
        byte[] hash = hash(session);
        return jdbi.withHandle(
                handle -> {
                    Optional<Row> row =
                            row(handle, hash, deviceId).filter(r -> r.expires.isAfter(now));
                    row.filter(r -> r.expires.isBefore(now.plus(IDLE).minus(STEP)))
                            .ifPresent(_ -> extend(handle, hash, now.plus(IDLE)));
                    return row.map(r -> new Visit(r.accountId, session, r.changeFirst, r.card));
                });
    }

    private static Optional<Row> row(Handle handle, byte[] hash, String device) {
        return handle.createQuery(
                        """
                        SELECT account_id, expires,
                        EXISTS (SELECT 1 FROM secret s
                                WHERE s.account_id = session.account_id AND s.initial),
                        card
                        FROM session WHERE token_hash = ? AND device = ?
                        """)
                .bind(0, hash)
                .bind(1, device)
                .map(
                        (r, _) ->
                                new Row(
                                        r.getLong(1),
                                        Instant.ofEpochMilli(r.getLong(2)),
                                        r.getBoolean(3),
                                        Optional.ofNullable(r.getString(4)).map(CardSerial::new)))
                .findOne();
    }

    private static void extend(Handle handle, byte[] hash, Instant until) {
        handle.createUpdate("UPDATE session SET expires = ? WHERE token_hash = ?")
                .bind(0, until.toEpochMilli())
                .bind(1, hash)
                .execute();
    }

    void end(String session) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate("DELETE FROM session WHERE token_hash = ?")
                                .bind(0, hash(session))
                                .execute());
    }

    /** What the table knows a visit by, hexadecimal. */
    public static String fingerprintOf(String session) {
        return HexFormat.of().formatHex(hash(session));
    }

    private static byte[] hash(String session) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(session.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
