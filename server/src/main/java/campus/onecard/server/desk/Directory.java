package campus.onecard.server.desk;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;

import java.util.UUID;

/** Finds the account that staff mean. */
final class Directory {

    private final Jdbi jdbi;

    Directory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @throws ProblemException NOT_FOUND when nobody has that number
     */
    long account(AccountNumber number) {
        return find(
                "SELECT id FROM account WHERE number = ?",
                number.value(),
                "Nobody has that number. Read it off the card again.");
    }

    /**
     * Whose account a posting moved.
     *
     * @throws ProblemException NOT_FOUND when there is no such posting
     */
    long accountOf(UUID posting) {
        return find(
                "SELECT account_id FROM posting WHERE id = ?",
                UuidBytes.of(posting),
                "There is no such transaction. Read its id off the statement again.");
    }

    /**
     * In which report its owner named a payment as wrong.
     *
     * @throws ProblemException NOT_FOUND when nobody has reported it
     */
    UUID reportOf(UUID payment) {
        return jdbi.withHandle(
                        h ->
                                h.select(
                                                "SELECT dispute_id FROM dispute_payment"
                                                        + " WHERE posting_id = ?",
                                                UuidBytes.of(payment))
                                        .mapTo(byte[].class)
                                        .findOne())
                .map(UuidBytes::read)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND,
                                        "Nobody has reported this payment as wrong."
                                                + " Give it back as a refund instead."));
    }

    private long find(String sql, Object key, String otherwise) {
        return jdbi.withHandle(h -> h.select(sql, key).mapTo(Long.class).findOne())
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, otherwise));
    }
}
