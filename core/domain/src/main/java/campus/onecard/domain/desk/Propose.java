package campus.onecard.domain.desk;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * One person proposes what another must approve.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record Propose(UUID id, StaffNumber maker, PairedAct act) implements Repeatable {}
