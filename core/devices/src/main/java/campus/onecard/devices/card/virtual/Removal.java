package campus.onecard.devices.card.virtual;

/**
 * The person pulls the card away.
 *
 * @param command at which command from now on, the first is 1
 * @param moment when in it
 * @param bytes how many bytes it had written by then; counts for {@link Moment#WRITING} alone
 */
public record Removal(int command, Moment moment, int bytes) {

    /** Before it reached the card: nothing was done. */
    public static Removal before(int command) {
        return new Removal(command, Moment.BEFORE, 0);
    }

    /** While it wrote; does not come about when it writes fewer bytes. */
    public static Removal writing(int command, int bytes) {
        return new Removal(command, Moment.WRITING, bytes);
    }

    /** After it was done and before the answer arrived. */
    public static Removal after(int command) {
        return new Removal(command, Moment.AFTER, 0);
    }

    /** When within a command. */
    public enum Moment {
        BEFORE,
        WRITING,
        AFTER
    }
}
