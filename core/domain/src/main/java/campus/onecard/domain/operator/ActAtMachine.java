package campus.onecard.domain.operator;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Something is done at this machine. It is written to the audit chain before it is answered.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param entry the {@link EnterService} on this machine that it is done under
 */
public record ActAtMachine(UUID id, UUID entry, ServiceAct act) implements Repeatable {}
