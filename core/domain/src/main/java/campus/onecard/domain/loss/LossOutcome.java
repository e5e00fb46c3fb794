package campus.onecard.domain.loss;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/**
 * What became of a {@link ReportLost} or {@link LiftReport}. The same id is answered the same for
 * ever.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LossOutcome.Done.class, name = "DONE"),
    @JsonSubTypes.Type(value = LossOutcome.Refused.class, name = "REFUSED")
})
public sealed interface LossOutcome {

    /**
     * It holds at once, at every terminal that asks the server.
     *
     * @param at since when
     */
    record Done(Instant at) implements LossOutcome {}

    /** Nothing changed. */
    record Refused(LossFault fault) implements LossOutcome {}
}
