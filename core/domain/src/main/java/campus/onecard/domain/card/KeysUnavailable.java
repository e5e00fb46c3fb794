package campus.onecard.domain.card;

/** The key service cannot be asked now. The card is as it was; try again later. */
public final class KeysUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param whatToDo for the log and the operator; names no key
     */
    public KeysUnavailable(String whatToDo) {
        super(whatToDo);
    }

    /** The same, with what caused it. */
    public KeysUnavailable(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
