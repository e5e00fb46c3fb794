package campus.onecard.domain.message;

/**
 * The owner has read messages; saying so again changes nothing.
 *
 * @param from number of the oldest of them
 * @param upTo number of the newest of them; what came after it stays unread
 */
public record ReadMessages(long from, long upTo) {

    /** One message. */
    public static ReadMessages only(long number) {
        return new ReadMessages(number, number);
    }

    /** Everything up to one message. */
    public static ReadMessages upTo(long number) {
        return new ReadMessages(0, number);
    }
}
