package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a query string strictly: known names, each once, clean UTF-8. */
final class QueryText {

    private static final int LONGEST = 200;

    private QueryText() {}

    /**
     * @param raw as it came, empty when there is none
     * @param known the names the route understands
     * @throws ProblemException when anything else is in it
     */
    static Map<String, String> parse(String raw, List<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        if (raw.isEmpty()) {
            return values;
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            if (equals < 0 || !known.contains(name)) {
                throw refused(
                        known.isEmpty()
                                ? "This route takes no query parameters."
                                : "This route takes the query parameters "
                                        + String.join(", ", known)
                                        + " and no other.");
            }
            if (values.put(name, decode(pair.substring(equals + 1))) != null) {
                throw refused("The query parameter " + name + " was given twice. Give it once.");
            }
        }
        return values;
    }

    private static String decode(String text) {
        if (text.length() > LONGEST) {
            throw refused("A query parameter is too long.");
        }
        try {
            String decoded =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(percentDecoded(text)))
                            .toString();
            if (decoded.chars().anyMatch(Character::isISOControl)) {
                throw refused("A query parameter holds a control character.");
            }
            return decoded;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw refused("A query parameter is not percent-encoded UTF-8.");
        }
    }

    private static byte[] percentDecoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(HexFormat.fromHexDigits(text, i + 1, Math.min(i + 3, text.length())));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c == '+' ? ' ' : c);
            } else {
                throw new IllegalArgumentException("not ASCII");
            }
        }
        return bytes.toByteArray();
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(ErrorCode.INVALID_FIELD, detail);
    }
}
