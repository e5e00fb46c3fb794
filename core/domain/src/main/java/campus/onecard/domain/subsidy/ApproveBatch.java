package campus.onecard.domain.subsidy;

import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.id.Repeatable;

/**
 * Lets a batch be paid out. Sent again, it goes on where it stopped and pays nobody twice.
 *
 * @param checker somebody else than the maker
 */
public record ApproveBatch(StaffNumber checker) implements Repeatable {}
