package campus.onecard.server.outside;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How both ends of a line to an outside system prove who speaks: HMAC-SHA-256 under a shared key. A
 * request is signed over method, target, time and body; its answer over the request's signature,
 * status and body, so that no answer fits another request.
 *
 * @param created when the request was signed, epoch milliseconds
 * @param code base64url without padding
 */
public record WireSignature(long created, String code) {

    /** The header that carries it, in requests and in answers. */
    public static final String HEADER = "OneCard-Signature";

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM =
            Pattern.compile("created=(\\d{1,15}),code=([0-9A-Za-z_-]{43})");

    /**
     * @param target path and, after a question mark, query, exactly as sent
     * @param body empty when there is none
     */
    public static WireSignature ofRequest(
            byte[] key, Instant at, String method, String target, byte[] body) {
        long created = at.toEpochMilli();
        return new WireSignature(created, request(key, created, method, target, body));
    }

    /** The signature of the answer to the request that carried this one. */
    public WireSignature ofAnswer(byte[] key, int status, byte[] body) {
        String signed = "answer\n" + code + '\n' + status + '\n' + hash(body);
        return new WireSignature(created, code(key, signed));
    }

    /**
     * @return empty when the header is not of this form
     */
    public static Optional<WireSignature> parse(String header) {
        Matcher matcher = FORM.matcher(header);
        return matcher.matches()
                ? Optional.of(new WireSignature(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** The header's value. */
    public String header() {
        return "created=" + created + ",code=" + code;
    }

    /** Whether exactly this request was signed with this key, within five minutes of now. */
    public boolean fits(byte[] key, Instant now, String method, String target, byte[] body) {
        String expected = request(key, created, method, target, body);
        Duration off = Duration.between(Instant.ofEpochMilli(created), now).abs();
        return same(expected, code) && off.compareTo(WINDOW) <= 0;
    }

    /** Takes the same time whether they are equal or not. */
    boolean isSameAs(WireSignature other) {
        return same(code, other.code) && created == other.created;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String request(
            byte[] key, long created, String method, String target, byte[] body) {
        return code(key, method + '\n' + target + '\n' + created + '\n' + hash(body));
    }

    private static String code(byte[] key, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256; use a standard JDK", e);
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256; use a standard JDK", e);
        }
    }
}
