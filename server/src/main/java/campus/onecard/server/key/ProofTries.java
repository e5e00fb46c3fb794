package campus.onecard.server.key;

import campus.onecard.domain.signin.CardSerial;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts wrong proofs of each card. A MAC of four bytes can be guessed when nobody counts, so the
 * fifth wrong one in a row locks the card for half an hour. Kept in the database; what is locked is
 * in memory too, so that a payment with a good card asks nothing.
 */
public final class ProofTries {

    static final int MOST = 5;
    static final Duration LOCKED = Duration.ofMinutes(30);

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Map<CardSerial, Failed> failed = new ConcurrentHashMap<>();

    public ProofTries(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    private record Failed(int tries, Optional<Instant> until) {}

    /** Another server may have counted since: reads what there is. */
    public void reload() {
        Map<CardSerial, Failed> now =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                SELECT serial, tries, locked_until
                                                FROM card_proof_try
                                                """)
                                        .reduceRows(
                                                new ConcurrentHashMap<CardSerial, Failed>(),
                                                ProofTries::put));
        failed.clear();
        failed.putAll(now);
    }

    private static ConcurrentHashMap<CardSerial, Failed> put(
            ConcurrentHashMap<CardSerial, Failed> all, RowView row) {
        all.put(
                new CardSerial(row.getColumn("serial", String.class)),
                new Failed(
                        row.getColumn("tries", Integer.class),
                        Optional.ofNullable(row.getColumn("locked_until", Long.class))
                                .map(Instant::ofEpochMilli)));
        return all;
    }

    /** Until when the card is not looked at. */
    Optional<Instant> lockedUntil(CardSerial card) {
        Failed before = failed.get(card);
        return before == null
                ? Optional.empty()
                : before.until.filter(until -> until.isAfter(clock.instant()));
    }

    /** One more, written down before the answer leaves. */
    synchronized void wrong(CardSerial card) {
        Failed before = failed.get(card);
        boolean over = before != null && before.until.isPresent();
        int tries = before == null || over ? 1 : before.tries + 1;
        Optional<Instant> until =
                tries >= MOST ? Optional.of(clock.instant().plus(LOCKED)) : Optional.empty();
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                REPLACE INTO card_proof_try (serial, tries, locked_until)
                                VALUES (?, ?, ?)
                                """,
                                card.value(),
                                tries,
                                until.map(Instant::toEpochMilli).orElse(null)));
        failed.put(card, new Failed(tries, until));
    }

    /** Counting starts afresh; costs nothing when nothing was counted. */
    void right(CardSerial card) {
        if (failed.containsKey(card)) {
            forget(card);
        }
    }

    private synchronized void forget(CardSerial card) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "DELETE FROM card_proof_try WHERE serial = ?", card.value()));
        failed.remove(card);
    }
}
