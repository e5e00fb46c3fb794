package campus.onecard.domain.desk;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.UUID;

/** What takes two people of the staff: one who proposes it and one who approves it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PairedAct.Refund.class, name = "REFUND"),
    @JsonSubTypes.Type(value = PairedAct.ReversePayment.class, name = "REVERSE_PAYMENT")
})
public sealed interface PairedAct {

    /** Gives a payment back, in part or as a whole. */
    record Refund(UUID payment, Money amount) implements PairedAct {

        public Refund {
            DeskChecks.amount(amount);
        }
    }

    /** Takes a whole payment back on the day itself. */
    record ReversePayment(UUID payment) implements PairedAct {}
}
