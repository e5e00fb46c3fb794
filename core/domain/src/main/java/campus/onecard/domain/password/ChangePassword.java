package campus.onecard.domain.password;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Asks for a new password on the account that is signed in.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param kind which of the two
 * @param current the one in force
 * @param replacement the one wanted
 */
public record ChangePassword(UUID id, PasswordKind kind, Password current, Password replacement)
        implements Repeatable {}
