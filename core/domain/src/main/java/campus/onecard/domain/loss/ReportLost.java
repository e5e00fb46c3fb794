package campus.onecard.domain.loss;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * The card of the account that is signed in is lost 挂失.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record ReportLost(UUID id) implements Repeatable {}
