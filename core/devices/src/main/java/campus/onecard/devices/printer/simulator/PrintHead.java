package campus.onecard.devices.printer.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Carries out ESC/POS, one command at a time. What it does not know it skips. */
final class PrintHead {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int LF = 0x0A;
    private static final int PICTURE_HEAD = 8;
    private static final int MOST_PICTURE = 1 << 17;

    private final Paper paper;
    private final IntConsumer orderedQuestion;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final QrMemory codes;
    private boolean bold;
    private boolean large;

    /**
     * @param orderedQuestion takes the number of a question that stood in the buffer
     */
    PrintHead(Paper paper, IntConsumer orderedQuestion) {
        this.paper = paper;
        this.orderedQuestion = orderedQuestion;
        this.codes = new QrMemory(paper);
    }

    /** Whether the next command puts something on paper. */
    static boolean prints(byte[] bytes) {
        return bytes[0] == LF;
    }

    /**
     * Carries out the first command.
     *
     * @return how many bytes it had; 0 when it is not all there yet
     */
    int step(byte[] bytes, int count) {
        return switch (bytes[0]) {
            case LF -> {
                feed();
                yield 1;
            }
            case ESC -> escape(bytes, count);
            case FS -> count < 2 ? 0 : bytes[1] == 0x21 ? fixed(count, 3) : 2;
            case GS -> group(bytes, count);
            default -> {
                line.write(bytes[0]);
                yield 1;
            }
        };
    }

    private void feed() {
        paper.add(new Printed.Words(line.toString(GB18030), bold, large));
        line.reset();
    }

    private static int fixed(int count, int length) {
        return count < length ? 0 : length;
    }

    private int escape(byte[] bytes, int count) {
        if (count < 2) {
            return 0;
        }
        if (bytes[1] == 0x40) {
            line.reset();
            bold = false;
            large = false;
            return 2;
        }
        if (count < 3) {
            return 0;
        }
        switch (bytes[1]) {
            case 0x45 -> bold = (bytes[2] & 1) == 1;
            case 0x64 -> feed(bytes[2] & 0xFF);
            default -> {
                // Alignment and what this printer does not know: two bytes of command, one number.
            }
        }
        return 3;
    }

    private void feed(int lines) {
        if (line.size() > 0) {
            feed();
        }
        for (int i = 0; i < lines; i++) {
            paper.add(new Printed.Words("", false, false));
        }
    }

    private int group(byte[] bytes, int count) {
        if (count < 3) {
            return 0;
        }
        return switch (bytes[1]) {
            case 0x21 -> {
                large = bytes[2] == 0x11;
                yield 3;
            }
            case 0x56 -> {
                if (count < 4) {
                    yield 0;
                }
                paper.add(new Printed.Cut());
                yield 4;
            }
            case 0x72 -> {
                orderedQuestion.accept(bytes[2]);
                yield 3;
            }
            case 0x28 -> codes.step(bytes, count);
            case 0x76 -> picture(bytes, count);
            default -> 3;
        };
    }

    /** {@code GS v 0}: only size 0 is known. */
    private int picture(byte[] bytes, int count) {
        if (count < PICTURE_HEAD) {
            return 0;
        }
        int across = (bytes[4] & 0xFF) + 256 * (bytes[5] & 0xFF);
        int down = (bytes[6] & 0xFF) + 256 * (bytes[7] & 0xFF);
        if (across * down > MOST_PICTURE) {
            return PICTURE_HEAD;
        }
        if (count < PICTURE_HEAD + across * down) {
            return 0;
        }
        BitSet black = new BitSet();
        for (int dot = 0; dot < across * down * 8; dot++) {
            black.set(dot, (bytes[PICTURE_HEAD + dot / 8] & (0x80 >> dot % 8)) != 0);
        }
        paper.add(new Printed.Dots(black, across * 8, down));
        return PICTURE_HEAD + across * down;
    }

    /** The printer's memory for one QR code. */
    private static final class QrMemory {

        private static final int HEAD = 5;

        private final Paper paper;
        private String stored = "";
        private int dot = 3;

        QrMemory(Paper paper) {
            this.paper = paper;
        }

        int step(byte[] bytes, int count) {
            if (count < HEAD) {
                return 0;
            }
            int length = (bytes[3] & 0xFF) + 256 * (bytes[4] & 0xFF);
            if (count < HEAD + length) {
                return 0;
            }
            if (bytes[2] == 0x6B && length >= 3 && bytes[5] == 0x31) {
                take(bytes, length);
            }
            return HEAD + length;
        }

        private void take(byte[] bytes, int length) {
            switch (bytes[6]) {
                case 0x43 -> dot = Math.clamp(bytes[7], 1, 16);
                case 0x50 ->
                        stored = new String(bytes, HEAD + 3, length - 3, StandardCharsets.UTF_8);
                case 0x51 -> paper.add(new Printed.Code(stored, dot));
                default -> {
                    // Model and error correction change nothing that is read here.
                }
            }
        }
    }
}
