package campus.onecard.kiosk.effect;

/** The card was taken away before it had proven itself. The message is for the log. */
public final class CardNotThere extends Exception {

    private static final long serialVersionUID = 1L;

    public CardNotThere(String detail) {
        super(detail);
    }

    public CardNotThere(String detail, Throwable cause) {
        super(detail, cause);
    }
}
