package campus.onecard.terminal;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.Figures;

/**
 * What one run of the terminal did.
 *
 * @param figures what was approved
 * @param declined how many commands were declined
 * @param unanswered how many have no answer yet, or could not be done
 */
record Tally(Figures figures, int declined, int unanswered) {

    static final Tally NONE = new Tally(Figures.NONE, 0, 0);

    Tally approved(String what, Money amount) {
        Figures more =
                switch (what) {
                    case Wish.PAY -> figures.payment(amount);
                    case Wish.REFUND -> figures.refund(amount);
                    default -> figures.reversal(amount);
                };
        return new Tally(more, declined, unanswered);
    }

    Tally oneDeclined() {
        return new Tally(figures, declined + 1, unanswered);
    }

    Tally oneUnanswered() {
        return new Tally(figures, declined, unanswered + 1);
    }
}
