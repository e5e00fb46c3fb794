package campus.onecard.domain.fee;

import campus.onecard.domain.money.Money;

import java.time.LocalTime;

/**
 * What a payee takes, and when.
 *
 * @param code names it for ever, 2 to 16 capital letters, digits and underscores
 * @param nameZh up to 20 characters
 * @param nameEn up to 40 characters
 * @param smallest amount it takes at once, more than zero
 * @param largest amount it takes at once
 * @param opens Asia/Shanghai; equal to {@code closes} when it takes orders at every hour
 * @param closes before {@code opens} when it is open over midnight
 * @param refundable whether a fee that was paid can be given back by the payee's desk
 */
public record PayeeTerms(
        String code,
        String nameZh,
        String nameEn,
        PayeeKind kind,
        Money smallest,
        Money largest,
        LocalTime opens,
        LocalTime closes,
        boolean refundable,
        PayeeDesk desk) {

    public PayeeTerms {
        if (!code.matches("[A-Z][A-Z0-9_]{1,15}")) {
            throw new IllegalArgumentException("a payee's code has 2 to 16 capitals or digits");
        }
        if (nameZh.isBlank() || nameZh.length() > 20 || nameEn.isBlank() || nameEn.length() > 40) {
            throw new IllegalArgumentException("a payee has a name in both languages");
        }
        if (!smallest.isPositive() || smallest.isMoreThan(largest)) {
            throw new IllegalArgumentException("smallest and largest amount, in this order");
        }
    }

    /** Whether it takes orders at that time of the day. */
    public boolean isOpenAt(LocalTime time) {
        if (opens.equals(closes)) {
            return true;
        }
        return opens.isBefore(closes)
                ? !time.isBefore(opens) && time.isBefore(closes)
                : !time.isBefore(opens) || time.isBefore(closes);
    }

    /** Whether it takes that amount at once. */
    public boolean takes(Money amount) {
        return !smallest.isMoreThan(amount) && !amount.isMoreThan(largest);
    }
}
