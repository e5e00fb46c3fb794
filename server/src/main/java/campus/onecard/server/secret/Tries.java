package campus.onecard.server.secret;

import campus.onecard.domain.password.PasswordKind;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Counts tries at passwords. A try is taken and committed before the password is looked at, so that
 * nobody gets one for free by asking many times at once or by pulling the plug. The fifth
 * wrong login password locks for half an hour, then counting starts afresh. A payment password
 * locks after as many as are configured, until it is unlocked with a document.
 */
public final class Tries {

    static final int MOST_LOGIN = 5;
    static final Duration LOGIN_LOCKED = Duration.ofMinutes(30);

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final int mostPayment;

    /**
     * @param mostPayment wrong payment passwords that lock
     */
    public Tries(Jdbi jdbi, InstantSource clock, int mostPayment) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.mostPayment = mostPayment;
    }

    /** What came of asking for a try. */
    public sealed interface Answer {

        /**
         * @param left how many remain if this one is wrong; none: it locks then
         * @param lockedUntil if this one is wrong and the last; empty: until it is unlocked with a
         *     document
         */
        record Taken(int left, Optional<Instant> lockedUntil) implements Answer {}

        /**
         * @param until empty: until it is unlocked with a document
         */
        record Locked(Optional<Instant> until) implements Answer {}
    }

    /** How many wrong ones lock. */
    public int most(PasswordKind kind) {
        return kind == PasswordKind.LOGIN ? MOST_LOGIN : mostPayment;
    }

    /** Takes one and commits. An account or kind that does not exist answers as locked. */
    public Answer take(long accountId, PasswordKind kind) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return jdbi.inTransaction(handle -> take(handle, accountId, kind, now));
    }

    private Answer take(Handle handle, long accountId, PasswordKind kind, Instant now) {
        handle.createUpdate(
                        """
                        UPDATE secret SET tries = 0, locked_until = NULL
                        WHERE account_id = :account AND kind = :kind AND locked_until <= :now
                        """)
                .bind("account", accountId)
                .bind("kind", kind.name())
                .bind("now", now.toEpochMilli())
                .execute();
        Optional<Instant> until = lockedUntil(kind, now);
        int most = most(kind);
        // The lock comes first in SET: the database evaluates from left to right.
        int taken =
                handle.createUpdate(
                                """
                                UPDATE secret SET locked_until = IF(tries + 1 = :most, :until, NULL),
                                tries = tries + 1
                                WHERE account_id = :account AND kind = :kind AND tries < :most
                                """)
                        .bind("account", accountId)
                        .bind("kind", kind.name())
                        .bind("most", most)
                        .bind("until", until.map(Instant::toEpochMilli).orElse(null))
                        .execute();
        if (taken == 0) {
            return new Answer.Locked(lockedUntil(handle, accountId, kind));
        }
        return new Answer.Taken(most - count(handle, accountId, kind), until);
    }

    private static Optional<Instant> lockedUntil(PasswordKind kind, Instant now) {
        return kind == PasswordKind.LOGIN ? Optional.of(now.plus(LOGIN_LOCKED)) : Optional.empty();
    }

    private static Optional<Instant> lockedUntil(Handle handle, long accountId, PasswordKind kind) {
        return handle.createQuery(
                        """
                        SELECT locked_until FROM secret
                        WHERE account_id = ? AND kind = ? AND locked_until IS NOT NULL
                        """)
                .bind(0, accountId)
                .bind(1, kind.name())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    private static int count(Handle handle, long accountId, PasswordKind kind) {
        return handle.createQuery("SELECT tries FROM secret WHERE account_id = ? AND kind = ?")
                .bind(0, accountId)
                .bind(1, kind.name())
                .mapTo(Integer.class)
                .one();
    }

    /** Which passwords of an account take no tries just now. */
    public Set<PasswordKind> locked(long accountId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT kind FROM secret WHERE account_id = :account
                                        AND tries >= IF(kind = 'LOGIN', :login, :payment)
                                        AND (locked_until IS NULL OR locked_until > :now)
                                        """)
                                .bind("account", accountId)
                                .bind("login", most(PasswordKind.LOGIN))
                                .bind("payment", most(PasswordKind.PAYMENT))
                                .bind("now", clock.instant().toEpochMilli())
                                .mapTo(PasswordKind.class)
                                .set());
    }

    /** After a right password: counting starts afresh. */
    public void forgive(long accountId, PasswordKind kind) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE secret SET tries = 0, locked_until = NULL
                                        WHERE account_id = ? AND kind = ?
                                        """)
                                .bind(0, accountId)
                                .bind(1, kind.name())
                                .execute());
    }
}
