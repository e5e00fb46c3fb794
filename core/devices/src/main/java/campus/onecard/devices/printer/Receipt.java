package campus.onecard.devices.printer;

import java.util.List;

/**
 * What stands on one piece of paper, whatever prints it. Chinese and Latin may be mixed; control
 * characters are dropped.
 *
 * @param parts from top to bottom
 */
public record Receipt(List<Part> parts) {

    public Receipt {
        parts = List.copyOf(parts);
    }

    public static Receipt of(Part... parts) {
        return new Receipt(List.of(parts));
    }

    /** One thing on the paper. */
    public sealed interface Part {}

    /** A heading, large, in the middle. */
    public record Title(String text) implements Part {}

    /** Running text from the left edge. */
    public record Text(String text) implements Part {}

    /** Small print in the middle. */
    public record Centred(String text) implements Part {}

    /** What it is on the left, how much on the right. */
    public record Row(String label, String amount) implements Part {}

    /** Like a row, and bold: the sum. */
    public record Total(String label, String amount) implements Part {}

    /** A line across. */
    public record Rule() implements Part {}

    /** An empty line. */
    public record Blank() implements Part {}

    /**
     * A QR code in the middle.
     *
     * @param content at most 400 bytes in UTF-8, so that it can be read off thin paper
     */
    public record Qr(String content) implements Part {

        private static final int MOST_BYTES = 400;

        public Qr {
            int bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (bytes == 0 || bytes > MOST_BYTES) {
                throw new IllegalArgumentException(
                        "a QR code on a receipt holds 1 to " + MOST_BYTES + " bytes, not " + bytes);
            }
        }
    }
}
