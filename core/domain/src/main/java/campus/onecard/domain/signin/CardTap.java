package campus.onecard.domain.signin;

import campus.onecard.domain.id.Repeatable;

/** A card was held to the reader. */
public record CardTap(CardSerial card) implements Repeatable {}
