package campus.onecard.domain.terminal;

import campus.onecard.domain.money.Money;

/**
 * What was approved at one terminal on one day. A command belongs to the day of its booking, by the
 * server's {@code bookedAt} in Asia/Shanghai.
 *
 * @param payments how many payments, those taken back later included
 * @param paid their sum, zero or more
 * @param refunds how many refunds
 * @param refunded their sum, zero or more
 * @param reversals how many reversals
 * @param reversed their sum, zero or more
 */
public record Figures(
        int payments, Money paid, int refunds, Money refunded, int reversals, Money reversed) {

    /** Nothing was approved yet. */
    public static final Figures NONE = new Figures(0, Money.ZERO, 0, Money.ZERO, 0, Money.ZERO);

    public Figures {
        if (payments < 0
                || refunds < 0
                || reversals < 0
                || paid.isNegative()
                || refunded.isNegative()
                || reversed.isNegative()) {
            throw new IllegalArgumentException("counts and sums are zero or more");
        }
    }

    /** And one more payment. */
    public Figures payment(Money amount) {
        return new Figures(payments + 1, paid.plus(amount), refunds, refunded, reversals, reversed);
    }

    /** And one more refund. */
    public Figures refund(Money amount) {
        return new Figures(payments, paid, refunds + 1, refunded.plus(amount), reversals, reversed);
    }

    /** And one more reversal. */
    public Figures reversal(Money amount) {
        return new Figures(payments, paid, refunds, refunded, reversals + 1, reversed.plus(amount));
    }

    /** What the merchant is owed for it; may be below zero. */
    public Money net() {
        return paid.minus(refunded).minus(reversed);
    }
}
