package campus.onecard.server.terminal;

import campus.onecard.domain.signin.CardSerial;

import org.jdbi.v3.core.Jdbi;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whose a card is. That never changes, so what was looked up once is remembered; what is not there
 * is looked up each time, so that inventing serials fills no memory. Whether a card is usable is
 * for the books to say.
 */
final class CardDirectory {

    /** Several cards for everybody of a large university. */
    private static final int MOST = 400_000;

    private final Jdbi jdbi;
    private final ConcurrentHashMap<CardSerial, Long> accounts = new ConcurrentHashMap<>();

    CardDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @return the account's id; empty when the card is not one of ours
     */
    Optional<Long> accountOf(CardSerial card) {
        Long known = accounts.get(card);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Long> found =
                jdbi.withHandle(
                        handle ->
                                handle.select(
                                                "SELECT account_id FROM card WHERE serial = ?",
                                                card.value())
                                        .mapTo(Long.class)
                                        .findOne());
        found.ifPresent(account -> remember(card, account));
        return found;
    }

    private void remember(CardSerial card, long account) {
        if (accounts.mappingCount() >= MOST) {
            accounts.keySet().stream().findAny().ifPresent(accounts::remove);
        }
        accounts.put(card, account);
    }
}
