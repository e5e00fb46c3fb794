package campus.onecard.ui.input;

/** Where keys go: a model, never a text field, so that no caret, selection or IME is in the way. */
public interface KeySink {

    /** A digit or a letter; a sink ignores what it does not want. */
    void type(char key);

    /** Takes the last character away, if there is one. */
    void delete();

    /** Takes everything away. */
    void clear();

    /** The person is done. */
    void confirm();
}
