package campus.onecard.kiosk.effect;

/** No ID card can be read here now. The message is for the log. */
public final class NoIdReader extends Exception {

    private static final long serialVersionUID = 1L;

    public NoIdReader(String detail) {
        super(detail);
    }

    public NoIdReader(String detail, Throwable cause) {
        super(detail, cause);
    }
}
