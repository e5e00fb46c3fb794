package campus.onecard.server.transfer;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.time.LocalTime;

/**
 * The house's rules for a transfer, and whether there is a bank account to transfer from; no part
 * of what the owner says.
 *
 * @param bound whether a bank account is bound
 * @param opens when orders are taken, Asia/Shanghai
 * @param closes when no more are taken, later on the same day
 * @param ceiling what one account may order a day; what is under way counts, what failed does not
 * @param least the smallest order
 * @param most the largest order
 * @param pinNeeded whether the payment password must be given
 */
public record TransferTerms(
        boolean bound,
        LocalTime opens,
        LocalTime closes,
        Money ceiling,
        Money least,
        Money most,
        boolean pinNeeded) {

    /** Without any rule, for what is ordered by no person. */
    public static final TransferTerms NONE =
            new TransferTerms(
                    true,
                    LocalTime.MIN,
                    LocalTime.MAX,
                    Money.ofFen(Long.MAX_VALUE),
                    Money.ofFen(1),
                    Money.ofFen(Long.MAX_VALUE),
                    false);

    /** Whether orders are taken at that moment. */
    public boolean isOpen(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, CampusTime.ZONE);
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** Whether an order may be that large. */
    boolean allows(Money amount) {
        return !least.isMoreThan(amount) && !amount.isMoreThan(most);
    }
}
