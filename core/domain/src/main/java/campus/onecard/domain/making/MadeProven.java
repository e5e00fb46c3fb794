package campus.onecard.domain.making;

/**
 * @param holds whether the card has the keys of its order
 */
public record MadeProven(boolean holds) {}
