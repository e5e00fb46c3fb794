package campus.onecard.ui.equipment;

/** How the test of one device stands. */
public enum Trial {
    /** Nobody asked for one. */
    NONE,
    /** It is being tested. */
    RUNNING,
    /** It did what was asked. */
    PASSED,
    /** It did not; the state says why. */
    FAILED
}
