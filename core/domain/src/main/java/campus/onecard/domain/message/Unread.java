package campus.onecard.domain.message;

/**
 * How many messages their owner has not read.
 *
 * @param messages all of them
 * @param important those among them that should be read soon, see {@link MessageKind#isImportant}
 */
public record Unread(int messages, int important) {

    public static final Unread NONE = new Unread(0, 0);

    public Unread {
        if (important < 0 || messages < important) {
            throw new IllegalArgumentException("not more can be important than there are");
        }
    }

    /** Whether all is read. */
    public boolean isNone() {
        return messages == 0;
    }
}
