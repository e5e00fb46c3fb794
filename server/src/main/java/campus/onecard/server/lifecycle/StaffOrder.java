package campus.onecard.server.lifecycle;

import campus.onecard.server.ledger.ReasonCode;

/**
 * Something that one person of the staff may order alone.
 *
 * @param staff who, a staff number of up to 20 characters
 * @param reason why
 */
public record StaffOrder(String staff, ReasonCode reason) {

    public StaffOrder {
        requireStaff(staff);
    }

    /**
     * @throws IllegalArgumentException unless it is a staff number
     */
    static void requireStaff(String staff) {
        if (!staff.matches("[!-~]{1,20}")) {
            throw new IllegalArgumentException("a staff number has 1 to 20 ASCII characters");
        }
    }

    /** As the books remember it: the reason, then who. */
    String detail() {
        return reason + " " + staff;
    }
}
