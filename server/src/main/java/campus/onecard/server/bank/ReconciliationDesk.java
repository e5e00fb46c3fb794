package campus.onecard.server.bank;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.bank.Reconciliation;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.hold.HoldStore;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.outside.OrderBooks;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;

/** Gets the bank's files and compares them with the books. */
final class ReconciliationDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationDesk.class);

    /** So far back a night that was missed is made up for. */
    private static final int NIGHTS = 7;

    /** So long after midnight a day's orders may still end. */
    private static final Duration LATE = Duration.ofHours(2);

    private final Jdbi jdbi;
    private final HoldStore holds;
    private final OrderBooks books;
    private final Bank bank;
    private final InstantSource clock;

    ReconciliationDesk(Jdbi jdbi, OrderBooks books, Bank bank, InstantSource clock) {
        this.jdbi = jdbi;
        this.holds = new HoldStore(jdbi);
        this.books = books;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * Compares a day and notes what came of it; may be repeated.
     *
     * @throws ProblemException NOT_FOUND for a day to come; BUSY when the file cannot be had
     */
    Reconciliation reconcile(LocalDate day) {
        if (day.isAfter(CampusTime.dayOf(clock.instant()))) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "That day has not come yet.");
        }
        // The file first: what is ordered meanwhile cannot be missing in it.
        StatementFile file =
                bank.statement(day)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                ErrorCode.BUSY,
                                                "The bank's file cannot be had now. Try again"
                                                        + " later."));
        Reconciliation result =
                Reconciler.run(books, day, holds.ofDay(HoldPurpose.BANK_TRANSFER, day), file);
        note(result);
        return result;
    }

    /** Compares the days before today that were not compared yet. */
    void catchUp() {
        LocalDate today = CampusTime.dayOf(clock.instant().minus(LATE));
        today.minusDays(NIGHTS).datesUntil(today).filter(day -> !isNoted(day)).forEach(this::one);
    }

    private void one(LocalDate day) {
        Reconciliation result = reconcile(day);
        if (result.agrees()) {
            LOG.info("the bank's file of {} agrees: {} transfers", day, result.matched());
        } else {
            LOG.warn(
                    "the bank's file of {} does not agree: {} differences; see bank reconcile {}",
                    day,
                    result.differences().size(),
                    day);
        }
    }

    private boolean isNoted(LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT 1 FROM bank_reconciliation WHERE day = ?")
                                .bind(0, day)
                                .mapTo(Integer.class)
                                .findOne()
                                .isPresent());
    }

    private void note(Reconciliation result) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                INSERT INTO bank_reconciliation (day, matched, sum, differences, at)
                                VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE
                                matched = VALUES(matched), sum = VALUES(sum),
                                differences = VALUES(differences), at = VALUES(at)
                                """,
                                result.day(),
                                result.matched(),
                                result.sum().fen(),
                                result.differences().size(),
                                clock.millis()));
    }
}
