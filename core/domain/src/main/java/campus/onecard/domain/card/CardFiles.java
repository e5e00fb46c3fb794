package campus.onecard.domain.card;

/**
 * What a card says of itself.
 *
 * @param identity file 0015
 * @param signature file 0017
 */
public record CardFiles(CardApplication identity, IssuerSignature signature) {}
