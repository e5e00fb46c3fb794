package campus.onecard.domain.desk;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Ends a bank transfer or a fee whose outcome was unknown, once somebody has found out.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record SettleOrder(UUID id, OutsideAnswer answer) implements Repeatable {}
