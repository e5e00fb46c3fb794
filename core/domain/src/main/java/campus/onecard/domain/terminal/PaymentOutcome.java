package campus.onecard.domain.terminal;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What became of a terminal's command. The same id gets the same answer for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PaymentOutcome.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = PaymentOutcome.Declined.class, name = "DECLINED")
})
public sealed interface PaymentOutcome {

    /** Of the command. */
    UUID id();

    /**
     * The money moved.
     *
     * @param balanceAfter what the account has left, to be shown to its owner
     * @param bookedAt when it counts as done
     */
    record Approved(UUID id, Money balanceAfter, Instant bookedAt) implements PaymentOutcome {}

    /**
     * Nothing moved, and under this id nothing ever will.
     *
     * @param triesLeft after a wrong payment password: how often it may still be tried, at least
     *     one; null for every other reason
     * @param exceeded which limit asks for the payment password; null for every other reason
     */
    record Declined(
            UUID id, Refusal reason, @Nullable Integer triesLeft, @Nullable ExceededLimit exceeded)
            implements PaymentOutcome {}
}
