package campus.onecard.domain.bank;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Lets the bound bank account go; transfers under way are finished all the same.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 */
public record UnbindAccount(UUID id) implements Repeatable {}
