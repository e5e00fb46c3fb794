package campus.onecard.server.roster;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the text in a file's bytes: UTF-8 or UTF-16 where a byte order mark says so, else strict
 * UTF-8, else strict GB18030, the two in which spreadsheets here save CSV.
 */
final class RosterText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A GB18030 file read as UTF-8 shows more broken sequences than whole ones. */
    private static final int WHOLE_PER_BROKEN = 10;

    private RosterText() {}

    /**
     * @throws RosterFileException when the file is empty, is no text, or has bytes of no encoding
     */
    static String decode(byte[] file) throws RosterFileException {
        if (file.length == 0) {
            throw new RosterFileException("roster.file.empty");
        }
        if (startsWith(file, 0x50, 0x4B, 0x03, 0x04) || startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RosterFileException("roster.file.workbook");
        }
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return decode(file, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return decode(file, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return decode(file, 2, StandardCharsets.UTF_16BE);
        }
        return looksLikeUtf8(file)
                ? decode(file, 0, StandardCharsets.UTF_8)
                : decode(file, 0, GB18030);
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] file, int start, Charset charset)
            throws RosterFileException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file, start, file.length - start);
        CharBuffer text = CharBuffer.allocate(file.length - start + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            int at = bytes.position();
            throw new RosterFileException(
                    "roster.file.encoding", charset.name(), lineOf(file, at), at);
        }
        String decoded = text.flip().toString();
        if (decoded.indexOf('\0') >= 0) {
            throw new RosterFileException("roster.file.binary");
        }
        return decoded;
    }

    /**
     * Whether most of what is not ASCII is whole UTF-8. A damaged UTF-8 file must not be taken for
     * GB18030, where nearly every byte means something.
     */
    private static boolean looksLikeUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        long broken = 0;
        CoderResult result = decoder.decode(bytes, text, true);
        while (result.isError()) {
            broken++;
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, text, true);
        }
        long whole = text.flip().chars().filter(c -> c > 0x7F).count();
        return broken * WHOLE_PER_BROKEN <= whole;
    }

    private static int lineOf(byte[] file, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean pair = i + 1 < file.length && file[i + 1] == '\n';
            if (file[i] == '\n' || file[i] == '\r' && !pair) {
                line++;
            }
        }
        return line;
    }
}
