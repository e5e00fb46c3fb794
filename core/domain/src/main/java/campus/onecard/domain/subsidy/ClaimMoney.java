package campus.onecard.domain.subsidy;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Moves waiting money to the balance 领款.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record ClaimMoney(UUID id) implements Repeatable {}
