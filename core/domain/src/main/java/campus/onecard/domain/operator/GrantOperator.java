package campus.onecard.domain.operator;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Lets somebody look after machines, or no longer.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param granted false: no longer; what is open at a machine ends with its next request
 */
public record GrantOperator(UUID id, AccountNumber number, boolean granted) implements Repeatable {}
