package campus.onecard.domain.bank;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.password.SealedSecret;

import java.util.UUID;

/**
 * Binds a bank account to the account that is signed in, in the place of any other.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param account the bank account's number, 12 to 19 digits, sealed for this very request; it goes
 *     to the bank and is kept nowhere
 * @param pin the payment password, sealed for this very request
 */
public record BindAccount(UUID id, SealedSecret account, SealedSecret pin) implements Repeatable {}
