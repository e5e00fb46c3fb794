package campus.onecard.domain.operator;

/** The answer to a {@link GrantOperator}. */
public record GrantAnswer(GrantOutcome outcome) {}
