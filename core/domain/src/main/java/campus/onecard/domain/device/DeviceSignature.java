package campus.onecard.domain.device;

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
 * How a device proves that a request is its own: HMAC-SHA-256 under the key it got at enrolment,
 * over method, target, time and body. Client and server share this one form of it.
 *
 * @param deviceId who claims to have sent it
 * @param created when it was signed, epoch milliseconds by the device's clock
 * @param signature base64url without padding
 */
public record DeviceSignature(String deviceId, long created, String signature) {

    /** How far the device's clock may be off, and so how long a request can be replayed. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern HEADER =
            Pattern.compile(
                    "OneCard device=([0-9A-Za-z-]{1,64}),created=(\\d{1,15}),"
                            + "signature=([0-9A-Za-z_-]{43})");

    /**
     * @param key the device's key, 32 bytes
     * @param method in upper case
     * @param target path and, after a question mark, query, exactly as sent
     * @param body empty when there is none
     */
    public static DeviceSignature sign(
            String deviceId, byte[] key, Instant at, String method, String target, byte[] body) {
        long created = at.toEpochMilli();
        return new DeviceSignature(
                deviceId, created, signatureOf(key, created, method, target, body));
    }

    /**
     * @return empty when the header is not of this form
     */
    public static Optional<DeviceSignature> parse(String header) {
        Matcher matcher = HEADER.matcher(header);
        return matcher.matches()
                ? Optional.of(
                        new DeviceSignature(
                                matcher.group(1),
                                Long.parseLong(matcher.group(2)),
                                matcher.group(3)))
                : Optional.empty();
    }

    /** The value of the {@code Authorization} header. */
    public String header() {
        return "OneCard device=" + deviceId + ",created=" + created + ",signature=" + signature;
    }

    /** Whether exactly this request was signed with this key. Takes the same time either way. */
    public boolean matches(byte[] key, String method, String target, byte[] body) {
        byte[] expected =
                signatureOf(key, created, method, target, body).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it was signed within {@link #WINDOW} of now. */
    public boolean isFresh(Instant now) {
        return Duration.between(Instant.ofEpochMilli(created), now).abs().compareTo(WINDOW) <= 0;
    }

    @Override
    public String toString() {
        return "DeviceSignature[" + deviceId + "]";
    }

    private static String signatureOf(
            byte[] key, long created, String method, String target, byte[] body) {
        try {
            String bodyHash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String signed = method + '\n' + target + '\n' + created + '\n' + bodyHash;
            byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256; use a standard JDK", e);
        }
    }
}
