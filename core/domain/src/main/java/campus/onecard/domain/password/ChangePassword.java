package campus.onecard.domain.password;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Asks for a new password on the account that is signed in.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param kind which of the two
 * @param current the one in force, sealed for {@link SecretPurpose#current}
 * @param replacement the one wanted, sealed for {@link SecretPurpose#replacement}
 */
public record ChangePassword(
        UUID id, PasswordKind kind, SealedSecret current, SealedSecret replacement)
        implements Repeatable {}
