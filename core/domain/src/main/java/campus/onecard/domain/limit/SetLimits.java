package campus.onecard.domain.limit;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;

import java.util.UUID;

/**
 * Sets both limits of the account that is signed in (L-05).
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record SetLimits(UUID id, SingleLimit single, DailyLimit daily) implements Repeatable {}
