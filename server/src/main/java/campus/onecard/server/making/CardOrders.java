package campus.onecard.server.making;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardFiles;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.making.CardOrder;
import campus.onecard.domain.making.CardOrder.State;
import campus.onecard.domain.making.EndOrder;
import campus.onecard.domain.making.OrderCard;
import campus.onecard.domain.making.Stock;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.key.KeyService;
import campus.onecard.server.key.KeySet;
import campus.onecard.server.making.CardOrderRows.Row;

import org.jdbi.v3.core.Jdbi;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Which blank card becomes which campus card. A serial is drawn here, goes onto one card and is
 * never given out again.
 */
final class CardOrders {

    /** How long a new card is good; longer than anybody studies, shorter than chips are trusted. */
    private static final int YEARS = 10;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Jdbi jdbi;
    private final KeyService keys;
    private final String issuer;
    private final SecureRandom random;
    private final InstantSource clock;

    /**
     * @param issuer the university, as its cards name it
     */
    CardOrders(
            Jdbi jdbi, KeyService keys, String issuer, SecureRandom random, InstantSource clock) {
        this.jdbi = jdbi;
        this.keys = keys;
        this.issuer = issuer;
        this.random = random;
        this.clock = clock;
    }

    /**
     * The order of a card: by its id, or an unfinished one of the same card, or a new one.
     *
     * @throws ProblemException ID_REUSED, or NOT_ALLOWED where no key set is for such cards
     */
    CardOrder order(String device, OrderCard wanted) {
        String id = wanted.id().toString();
        Optional<Row> known = rows(dao -> dao.find(id));
        if (known.isPresent()) {
            return same(known.get(), wanted).order();
        }
        if (!isRandom(wanted.uid())) {
            Optional<Row> begun = rows(dao -> dao.unfinished(wanted.uid(), wanted.stock()));
            if (begun.isPresent()) {
                return begun.get().order();
            }
        }
        KeySet set = newest(wanted.stock());
        Optional<Row> made = Optional.empty();
        while (made.isEmpty()) {
            Row fresh = drawn(device, wanted, set);
            jdbi.useExtension(CardOrderRows.class, d -> d.insert(fresh, device, clock.millis()));
            made = rows(dao -> dao.find(id));
        }
        return same(made.get(), wanted).order();
    }

    /**
     * @throws ProblemException NOT_FOUND
     */
    Row row(UUID id) {
        return rows(dao -> dao.find(id.toString()))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND,
                                        "There is no such order. Order the card first."));
    }

    /**
     * One whose card may be worked on.
     *
     * @throws ProblemException NOT_FOUND, or NOT_ALLOWED when it has ended
     */
    Row open(UUID id) {
        Row row = row(id);
        if (row.state() != State.OPEN
                || jdbi.withExtension(CardOrderRows.class, dao -> dao.isSomebodys(row.serial()))) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    "The making of this card has ended. Take another blank card and order it.");
        }
        return row;
    }

    void proven(Row row, boolean holds) {
        jdbi.useExtension(CardOrderRows.class, dao -> dao.proven(row.id(), holds));
    }

    /**
     * @throws ProblemException NOT_FOUND, or NOT_ALLOWED when it ended otherwise or was not proven
     */
    CardOrder end(UUID id, EndOrder asked) {
        Row before = row(id);
        jdbi.useExtension(
                CardOrderRows.class, dao -> dao.end(before.id(), asked.state(), clock.millis()));
        Row after = row(id);
        if (after.state() != asked.state()) {
            throw new ProblemException(
                    ErrorCode.NOT_ALLOWED,
                    after.state() == State.OPEN
                            ? "Let the card prove its keys first."
                            : "This order has ended as " + after.state() + ".");
        }
        return after.order();
    }

    private Row drawn(String device, OrderCard wanted, KeySet set) {
        byte[] serial = new byte[Long.BYTES];
        random.nextBytes(serial);
        LocalDate today = CampusTime.dayOf(clock.instant());
        CardApplication identity =
                new CardApplication(
                        issuer,
                        new CardSerial(HEX.formatHex(serial)),
                        today,
                        today.plusYears(YEARS),
                        set.suite(),
                        set.version());
        CardFiles files = signed(identity, device, wanted.uid());
        return new Row(
                wanted.id().toString(),
                wanted.stock(),
                isRandom(wanted.uid()) ? null : wanted.uid(),
                identity.serial().value(),
                set.version(),
                HEX.formatHex(identity.bytes()),
                HEX.formatHex(files.signature().bytes()),
                State.OPEN,
                false);
    }

    private CardFiles signed(CardApplication identity, String device, String uid) {
        try {
            return keys.personalisation(identity, device, random).files(HEX.parseHex(uid));
        } catch (KeysUnavailable e) {
            throw new ProblemException(ErrorCode.BUSY, String.valueOf(e.getMessage()));
        }
    }

    /** The newest generation for such cards; the public one never makes a card here. */
    private KeySet newest(Stock stock) {
        return keys.sets().stream()
                .filter(set -> set.suite() == stock.suite())
                .filter(set -> set.version() != TestCards.KEY_SET)
                .max(Comparator.comparingInt(KeySet::version))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_ALLOWED,
                                        "This server has no keys for such cards. Add a key set."));
    }

    private static Row same(Row row, OrderCard wanted) {
        String uid = row.uid();
        if (row.stock() != wanted.stock() || uid != null && !uid.equals(wanted.uid())) {
            throw new ProblemException(
                    ErrorCode.ID_REUSED, "This id is another card's order. Make a new id.");
        }
        return row;
    }

    /** Such a UID tells nothing the next time: four bytes, the first 08. */
    private static boolean isRandom(String uid) {
        return uid.length() == 8 && uid.startsWith("08");
    }

    private Optional<Row> rows(
            org.jdbi.v3.core.extension.ExtensionCallback<
                            Optional<Row>, CardOrderRows, RuntimeException>
                    question) {
        return jdbi.withExtension(CardOrderRows.class, question);
    }
}
