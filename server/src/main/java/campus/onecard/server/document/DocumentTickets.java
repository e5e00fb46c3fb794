package campus.onecard.server.document;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;

/**
 * Tickets of people who have shown an ID card: 32 random bytes for one machine and five minutes,
 * good for one new password of each kind. The table has their SHA-256. They are no sessions, so no
 * other route takes them. A command that used one up may be sent again for an hour.
 */
final class DocumentTickets {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int BYTES = 32;
    private static final int SWEEP = 100;

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final SecureRandom random;

    DocumentTickets(Jdbi jdbi, InstantSource clock, SecureRandom random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    /** Makes one and sweeps out some that are long over. */
    String issue(long accountId, String device) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        jdbi.useTransaction(
                handle -> {
                    handle.execute(
                            "DELETE FROM document_ticket WHERE expires < ? LIMIT " + SWEEP,
                            now.minus(KEPT).toEpochMilli());
                    handle.execute(
                            """
                            INSERT INTO document_ticket (token_hash, account_id, device, expires)
                            VALUES (?, ?, ?, ?)
                            """,
                            hash(ticket),
                            accountId,
                            device,
                            now.plus(LIFE).toEpochMilli());
                });
        return ticket;
    }

    /**
     * Whose ticket it is.
     *
     * @param answered whether the command it comes with is in the books already, so that it may be
     *     too old by now
     * @throws ProblemException DOCUMENT_AGAIN when it is unknown, of another machine or too old
     */
    long owner(String ticket, String device, boolean answered) {
        long oldest = clock.instant().minus(answered ? KEPT : Duration.ZERO).toEpochMilli();
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        SELECT account_id FROM document_ticket
                                        WHERE token_hash = ? AND device = ? AND expires > ?
                                        """,
                                        hash(ticket),
                                        device,
                                        oldest)
                                .mapTo(Long.class)
                                .findOne()
                                .orElseThrow(DocumentTickets::again));
    }

    /**
     * Uses it up for one password, before the password is booked.
     *
     * @throws ProblemException DOCUMENT_AGAIN when another command has used it up for that password
     */
    void use(String ticket, PasswordKind kind, UUID command) {
        String column = kind == PasswordKind.LOGIN ? "login_by" : "payment_by";
        byte @Nullable [] by =
                jdbi.inTransaction(
                        handle -> {
                            handle.execute(
                                    "UPDATE document_ticket SET "
                                            + column
                                            + " = ? WHERE token_hash = ? AND "
                                            + column
                                            + " IS NULL",
                                    UuidBytes.of(command),
                                    hash(ticket));
                            return handle.select(
                                            "SELECT "
                                                    + column
                                                    + " FROM document_ticket WHERE token_hash = ?",
                                            hash(ticket))
                                    .mapTo(byte[].class)
                                    .findOne()
                                    .orElse(null);
                        });
        if (by == null || !UuidBytes.read(by).equals(command)) {
            throw again();
        }
    }

    private static ProblemException again() {
        return new ProblemException(
                ErrorCode.DOCUMENT_AGAIN, "Put the ID card on this machine's reader again.");
    }

    private static byte[] hash(String ticket) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(ticket.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
