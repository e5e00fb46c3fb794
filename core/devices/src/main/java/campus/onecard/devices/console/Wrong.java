package campus.onecard.devices.console;

/** A command cannot be carried out; the message is for the person who typed it. */
final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    Wrong(String sentence) {
        super(sentence);
    }
}
