package campus.onecard.domain.desk;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.UUID;

/** What takes two people of the staff: one who proposes it and one who approves it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PairedAct.Refund.class, name = "REFUND"),
    @JsonSubTypes.Type(value = PairedAct.RefundDisputed.class, name = "REFUND_DISPUTED"),
    @JsonSubTypes.Type(value = PairedAct.ReversePayment.class, name = "REVERSE_PAYMENT"),
    @JsonSubTypes.Type(value = PairedAct.ReverseTopUp.class, name = "REVERSE_TOP_UP"),
    @JsonSubTypes.Type(value = PairedAct.Close.class, name = "CLOSE"),
    @JsonSubTypes.Type(value = PairedAct.Adjust.class, name = "ADJUST")
})
public sealed interface PairedAct {

    /** Gives a payment back, in part or as a whole. */
    record Refund(UUID payment, Money amount) implements PairedAct {

        public Refund {
            DeskChecks.amount(amount);
        }
    }

    /** Gives back what is left of a payment that its owner reported as wrong. */
    record RefundDisputed(UUID payment) implements PairedAct {}

    /** Takes a whole payment back on the day itself. */
    record ReversePayment(UUID payment) implements PairedAct {}

    /**
     * Takes a top-up back on the day itself.
     *
     * @param room whose drawer gives the cash back
     */
    record ReverseTopUp(UUID topUp, int room) implements PairedAct {}

    /**
     * Closes an account and pays its balance out.
     *
     * @param outlet where; its drawer pays cash
     */
    record Close(AccountNumber number, int outlet, Payout payout) implements PairedAct {}

    /** How a closing account's balance reaches its owner. */
    enum Payout {
        CASH,
        BANK
    }

    /**
     * Corrects a balance.
     *
     * @param amount more or less than zero
     * @param reason a code in capitals
     */
    record Adjust(AccountNumber number, Money amount, String reason) implements PairedAct {

        public Adjust {
            DeskChecks.amount(amount.isNegative() ? amount.negated() : amount);
            DeskChecks.reason(reason);
        }
    }
}
