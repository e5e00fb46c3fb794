package campus.onecard.domain.desk;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * One person does something at the desk.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record DoAtDesk(UUID id, StaffNumber staff, DeskAct act) implements Repeatable {}
