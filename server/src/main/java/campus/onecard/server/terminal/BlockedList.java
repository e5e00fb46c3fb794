package campus.onecard.server.terminal;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards that terminals turn away, as a list with versions. */
final class BlockedList {

    /** Beyond it the whole list is shorter work for both. */
    private static final int MOST_CHANGES = 5_000;

    private static final String CHANGES =
            """
            SELECT version, serial, status FROM card_change WHERE version > ? ORDER BY version
            LIMIT ?
            """;

    private final Jdbi jdbi;

    BlockedList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A change of a card's standing. */
    private record Change(long version, CardSerial serial, CardStatus status) {}

    /** The version that the list has now. */
    long version() {
        return jdbi.withHandle(BlockedList::version);
    }

    /**
     * @param since the version that the terminal has; empty when it has none
     * @throws ProblemException INVALID_FIELD when it is no version
     */
    BlockedCards since(Optional<String> since) {
        Optional<Long> known = since.map(BlockedList::versionIn);
        return jdbi.withHandle(
                handle ->
                        known.flatMap(version -> changes(handle, version))
                                .orElseGet(() -> all(handle)));
    }

    /** Read after the version: what comes in between is told again with the next changes. */
    private static BlockedCards all(Handle handle) {
        long version = version(handle);
        List<CardSerial> blocked =
                handle.select("SELECT serial FROM card WHERE status <> 'ACTIVE' ORDER BY serial")
                        .map((row, _) -> new CardSerial(row.getString(1)))
                        .list();
        return new BlockedCards(version, true, blocked, List.of());
    }

    /** Empty when that version is too old, or newer than ours. */
    private static Optional<BlockedCards> changes(Handle handle, long since) {
        long version = version(handle);
        if (since > version || version - since > MOST_CHANGES) {
            return Optional.empty();
        }
        List<Change> changes =
                handle.select(CHANGES, since, MOST_CHANGES)
                        .map(
                                (row, _) ->
                                        new Change(
                                                row.getLong(1),
                                                new CardSerial(row.getString(2)),
                                                CardStatus.valueOf(row.getString(3))))
                        .list();
        if (changes.size() < version - since) {
            return Optional.empty();
        }
        Map<CardSerial, CardStatus> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.serial(), change.status()));
        long reached = changes.isEmpty() ? since : changes.getLast().version();
        return Optional.of(new BlockedCards(reached, false, those(last, false), those(last, true)));
    }

    private static List<CardSerial> those(Map<CardSerial, CardStatus> changed, boolean usable) {
        return changed.entrySet().stream()
                .filter(e -> (e.getValue() == CardStatus.ACTIVE) == usable)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long version(Handle handle) {
        return handle.select("SELECT version FROM card_list WHERE id = 1").mapTo(Long.class).one();
    }

    private static long versionIn(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD, "since is the version of the list you have.");
        }
        return Long.parseLong(text);
    }
}
