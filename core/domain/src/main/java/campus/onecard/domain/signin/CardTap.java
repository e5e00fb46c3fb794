package campus.onecard.domain.signin;

/** A card was held to the reader. */
public record CardTap(CardSerial card) {}
