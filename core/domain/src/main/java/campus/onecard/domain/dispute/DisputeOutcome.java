package campus.onecard.domain.dispute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/** What became of a {@link ReportWrongCharges}. A report that was taken is answered so for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DisputeOutcome.Taken.class, name = "TAKEN"),
    @JsonSubTypes.Type(value = DisputeOutcome.Refused.class, name = "REFUSED")
})
public sealed interface DisputeOutcome {

    /**
     * The hall has it.
     *
     * @param at since when
     * @param payments how many
     */
    record Taken(Instant at, int payments) implements DisputeOutcome {}

    /** Nothing was reported, not even a part. */
    record Refused(DisputeFault fault) implements DisputeOutcome {}
}
