package campus.onecard.domain.found;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/** What became of a {@link FoundCard}. Tells the finder nothing about the owner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FoundOutcome.Taken.class, name = "TAKEN"),
    @JsonSubTypes.Type(value = FoundOutcome.Worthless.class, name = "WORTHLESS")
})
public sealed interface FoundOutcome {

    /**
     * The card cannot pay any more and its owner is told.
     *
     * @param at since when
     */
    record Taken(Instant at) implements FoundOutcome {}

    /** The card was replaced or its account closed: nobody misses it. */
    record Worthless() implements FoundOutcome {}
}
