package campus.onecard.domain.desk;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/** What became of something that staff asked for. The same id is answered the same for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeskOutcome.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = DeskOutcome.Declined.class, name = "DECLINED")
})
public sealed interface DeskOutcome {

    /**
     * It is booked.
     *
     * @param balanceAfter of the account
     */
    record Approved(Money balanceAfter, Instant at) implements DeskOutcome {}

    /**
     * Nothing changed, and under this id nothing ever will.
     *
     * @param reason a stable code in capitals
     * @param detail a figure that belongs to it; may be empty
     */
    record Declined(String reason, String detail) implements DeskOutcome {}
}
