package campus.onecard.domain.device;

/** What people cannot do at any machine just now, though the machine works. */
public enum Outage {
    /** The bank is outside its hours: no transfer 圈存 now. */
    BANK_CLOSED,
    /** The bank does not answer. */
    BANK_SILENT,
    /** A payee does not answer: its fees cannot be paid now. */
    PAYEE_SILENT
}
