package campus.onecard.domain.device;

/** The kinds of machine that may talk to the server. */
public enum DeviceKind {
    KIOSK,
    COUNTER,
    REISSUE_MACHINE,
    TERMINAL
}
