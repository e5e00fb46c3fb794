package campus.onecard.domain.subsidy;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/** What became of a {@link ClaimMoney}. The same id is answered the same for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClaimOutcome.Claimed.class, name = "CLAIMED"),
    @JsonSubTypes.Type(value = ClaimOutcome.Refused.class, name = "REFUSED")
})
public sealed interface ClaimOutcome {

    /** It is on the balance. */
    record Claimed(Money balanceAfter, Instant at) implements ClaimOutcome {}

    /** Nothing moved. */
    record Refused(Fault fault) implements ClaimOutcome {}

    /** Why not. */
    enum Fault {
        /** It was claimed before, or it has gone back. */
        NOT_WAITING,
        /** Its time is over. */
        EXPIRED,
        /** The account is frozen or closed. */
        ACCOUNT_NOT_ACTIVE
    }
}
