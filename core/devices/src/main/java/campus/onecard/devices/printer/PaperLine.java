package campus.onecard.devices.printer;

/** One line as it stands on the paper. */
sealed interface PaperLine {

    /**
     * @param text printable, already in its place; for {@link Style#TITLE} at half the columns
     */
    record Words(String text, Style style) implements PaperLine {}

    /** A QR code in the middle. */
    record Code(String content) implements PaperLine {}

    /** How words look. */
    enum Style {
        PLAIN,
        BOLD,
        /** Twice as wide and twice as high. */
        TITLE
    }
}
