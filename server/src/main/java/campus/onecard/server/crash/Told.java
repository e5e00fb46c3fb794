package campus.onecard.server.crash;

import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.PaymentOutcome;

import java.util.Optional;

/**
 * What a caller was told.
 *
 * @param balanceAfter of the account; empty when it was declined
 * @param words all of the answer, which must be the same for ever
 */
record Told(Optional<Money> balanceAfter, String words) {

    static Told of(PaymentOutcome answer) {
        return new Told(
                switch (answer) {
                    case PaymentOutcome.Approved approved -> Optional.of(approved.balanceAfter());
                    case PaymentOutcome.Declined _ -> Optional.empty();
                },
                answer.toString());
    }

    static Told of(DeskOutcome answer) {
        return new Told(
                switch (answer) {
                    case DeskOutcome.Approved approved -> Optional.of(approved.balanceAfter());
                    case DeskOutcome.Declined _ -> Optional.empty();
                },
                answer.toString());
    }

    boolean isApproved() {
        return balanceAfter.isPresent();
    }
}
