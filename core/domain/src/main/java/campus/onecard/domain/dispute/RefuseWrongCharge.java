package campus.onecard.domain.dispute;

import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.statement.NotRefunded;

/** A reported payment is not given back; its owner reads why. Sending it again changes nothing. */
public record RefuseWrongCharge(StaffNumber staff, NotRefunded reason) implements Repeatable {}
