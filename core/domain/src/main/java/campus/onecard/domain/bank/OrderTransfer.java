package campus.onecard.domain.bank;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.SealedSecret;

import java.util.UUID;

/**
 * Orders money from the bound bank account.
 *
 * @param id made by the client; sending it again transfers nothing more and answers what is known
 * @param pin the payment password, sealed for this very request
 */
public record OrderTransfer(UUID id, Money amount, SealedSecret pin) implements Repeatable {}
