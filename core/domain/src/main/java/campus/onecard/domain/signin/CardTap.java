package campus.onecard.domain.signin;

import campus.onecard.domain.api.Repeatable;

/** A card was held to the reader. */
public record CardTap(CardSerial card) implements Repeatable {}
