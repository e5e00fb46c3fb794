package campus.onecard.domain.fee;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a payee says before anything is paid. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PayeeAnswer.OpenBills.class, name = "BILLS"),
    @JsonSubTypes.Type(value = PayeeAnswer.Known.class, name = "KNOWN"),
    @JsonSubTypes.Type(value = PayeeAnswer.Unknown.class, name = "UNKNOWN"),
    @JsonSubTypes.Type(value = PayeeAnswer.Away.class, name = "AWAY")
})
public sealed interface PayeeAnswer {

    /**
     * What is open for this person; bills that an order of this house pays are left out.
     *
     * @param bills in the payee's order; may be empty
     */
    record OpenBills(List<Bill> bills) implements PayeeAnswer {
        public OpenBills {
            bills = List.copyOf(bills);
        }
    }

    /**
     * There is such a room, or an account of this person.
     *
     * @param reference as the payee writes it, for example {@code 7-315}; empty for the person's
     *     own account
     * @param remaining what is left there; null when the payee does not say
     */
    record Known(String reference, @Nullable Money remaining) implements PayeeAnswer {}

    /** The payee knows no such room or person. */
    record Unknown() implements PayeeAnswer {}

    /** The payee cannot be asked now. */
    record Away(PayeeState state) implements PayeeAnswer {}
}
