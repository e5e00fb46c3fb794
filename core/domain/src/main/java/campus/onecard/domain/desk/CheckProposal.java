package campus.onecard.domain.desk;

import campus.onecard.domain.id.Repeatable;

/**
 * Approves or refuses a proposal.
 *
 * @param checker somebody else than the maker
 */
public record CheckProposal(StaffNumber checker) implements Repeatable {}
