package campus.onecard.server.key;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Which masters this database's cards were made with. Without it, masters that were lost would be
 * replaced by new ones without a word, and every card in the field would be worthless.
 */
record KnownStore(Jdbi jdbi, InstantSource clock) {

    Optional<String> id() {
        return jdbi.withHandle(
                handle ->
                        handle.select("SELECT id FROM card_key_store")
                                .mapTo(String.class)
                                .findOne());
    }

    /** A generation that was here once and is none of these. */
    Optional<Integer> missing(List<KeySet> sets) {
        List<Integer> versions = sets.stream().map(KeySet::version).toList();
        return jdbi.withHandle(
                handle ->
                        handle.select("SELECT version FROM card_key_set ORDER BY version")
                                .mapTo(Integer.class)
                                .filter(version -> !versions.contains(version))
                                .findFirst());
    }

    /** Written down once each, with the time it was first there. */
    void remember(List<KeySet> sets) {
        jdbi.useHandle(
                handle -> {
                    for (KeySet set : sets) {
                        handle.execute(
                                "INSERT IGNORE INTO card_key_set (version, suite, since) VALUES"
                                        + " (?, ?, ?)",
                                set.version(),
                                set.suite().code(),
                                clock.millis());
                    }
                });
    }

    /** Written down once. */
    void remember(String id) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "INSERT IGNORE INTO card_key_store (one, id, since) VALUES (1, ?,"
                                        + " ?)",
                                id,
                                clock.millis()));
    }
}
