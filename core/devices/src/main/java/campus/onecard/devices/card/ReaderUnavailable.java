package campus.onecard.devices.card;

/** The card reader cannot be used. The message says what to check. */
public final class ReaderUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public ReaderUnavailable(String whatToCheck) {
        super(whatToCheck);
    }
}
