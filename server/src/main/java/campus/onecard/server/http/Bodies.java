package campus.onecard.server.http;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Route;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns a request's bytes into its record, or into a problem that repeats nothing of them. */
final class Bodies {

    private static final byte DELETE = 0x7F;

    private final JsonMapper json = Json.strict();

    /**
     * @return null exactly when the route has no body
     * @throws ProblemException MALFORMED_REQUEST, INVALID_FIELD or UNSUPPORTED_TYPE
     */
    <Q> @Nullable Q parse(Route<Q, ?> route, RawRequest request) {
        byte[] body = request.body();
        if (!route.hasRequestBody()) {
            if (body.length > 0) {
                throw malformed("This route takes no body.");
            }
            return null;
        }
        requireJson(request.header("Content-Type"), request.header("Content-Encoding"));
        try {
            if (!isPlain(body)) {
                requireCleanStrings(utf8(body));
            }
            Q value = json.readValue(body, route.request());
            if (value == null) {
                throw malformed("The body must be a JSON object.");
            }
            Completeness.require(value);
            return value;
        } catch (DatabindException e) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD,
                    "The field " + pathOf(e) + " is missing, unknown or not acceptable.");
        } catch (JacksonException e) {
            throw malformed("The body is not proper JSON, or it is too deep or too long.");
        }
    }

    private static void requireJson(String contentType, String contentEncoding) {
        String type = contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        if (!type.equals("application/json") && !type.equals("application/json;charset=utf-8")) {
            throw new ProblemException(
                    ErrorCode.UNSUPPORTED_TYPE, "Send the body as application/json in UTF-8.");
        }
        if (!contentEncoding.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.UNSUPPORTED_TYPE, "Send the body without a content encoding.");
        }
    }

    /** Printable ASCII without escapes cannot hold what {@link #requireCleanStrings} looks for. */
    private static boolean isPlain(byte[] body) {
        for (byte b : body) {
            if (b < ' ' || b == '\\' || b == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw malformed("The body is not UTF-8.");
        }
    }

    /** Control characters and halves of characters can be written as escapes; refuse them too. */
    private void requireCleanStrings(String text) {
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                if ((t == JsonToken.VALUE_STRING || t == JsonToken.PROPERTY_NAME)
                        && parser.getString().codePoints().anyMatch(Bodies::isUnfit)) {
                    throw malformed("A text holds a control character or half a character.");
                }
            }
        }
    }

    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /**
     * Names of our own fields only: an unknown field's name is the caller's and is not repeated.
     */
    private static String pathOf(DatabindException e) {
        String path =
                e.getPath().stream()
                        .map(
                                r ->
                                        r.getPropertyName() == null
                                                ? "[" + r.getIndex() + "]"
                                                : r.getPropertyName())
                        .collect(Collectors.joining("."));
        boolean known = !(e instanceof PropertyBindingException);
        return known && !path.isEmpty() ? path : "in the body";
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ErrorCode.MALFORMED_REQUEST, detail);
    }
}
