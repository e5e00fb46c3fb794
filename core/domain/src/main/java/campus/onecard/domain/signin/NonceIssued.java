package campus.onecard.domain.signin;

import java.time.Instant;

/**
 * What a card shall answer to prove itself. Counts once, and only on the machine that asked for it;
 * a machine may ask for one before a card comes.
 *
 * @param nonce goes to the card: 16 hexadecimal digits, upper case
 * @param validUntil by the server's clock, some two minutes ahead
 */
public record NonceIssued(String nonce, Instant validUntil) {}
