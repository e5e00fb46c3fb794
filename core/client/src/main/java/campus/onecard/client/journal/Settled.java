package campus.onecard.client.journal;

/**
 * An intent that was answered.
 *
 * @param answer on one line, in the words of the one who wrote it
 */
public record Settled(Intent intent, String answer) {}
