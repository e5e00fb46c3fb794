package campus.onecard.domain.dispute;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;

import java.time.Instant;

/**
 * One payment that its owner reported, as the hall sees it.
 *
 * @param report the report's id
 * @param reportedAt when it was reported
 * @param owner whose payment
 * @param payment the payment's id
 * @param paidAt when it was paid
 * @param amount what was paid, more than zero
 * @param party the merchant
 * @param place where
 */
public record WrongCharge(
        String report,
        Instant reportedAt,
        AccountNumber owner,
        String payment,
        Instant paidAt,
        Money amount,
        String party,
        String place) {}
