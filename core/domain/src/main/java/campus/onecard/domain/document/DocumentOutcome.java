package campus.onecard.domain.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;
import java.util.List;

/**
 * Whose ID card was shown. Nobody's number and a number with another name are answered the same, so
 * that nobody can probe for people.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DocumentOutcome.Known.class, name = "KNOWN"),
    @JsonSubTypes.Type(value = DocumentOutcome.NotKnown.class, name = "NOT_KNOWN"),
    @JsonSubTypes.Type(value = DocumentOutcome.Closed.class, name = "CLOSED"),
    @JsonSubTypes.Type(value = DocumentOutcome.TooOften.class, name = "TOO_OFTEN")
})
public sealed interface DocumentOutcome {

    /**
     * @param accounts at least one; more than one where a person is student and staff
     */
    record Known(List<DocumentAccount> accounts) implements DocumentOutcome {

        public Known {
            accounts = List.copyOf(accounts);
        }
    }

    /** Nobody's here, or not under this name. */
    record NotKnown() implements DocumentOutcome {}

    /** The person's account is closed. */
    record Closed() implements DocumentOutcome {}

    /**
     * This ID card, or unknown ones on this machine, were shown too often.
     *
     * @param until when trying makes sense again
     */
    record TooOften(Instant until) implements DocumentOutcome {}
}
