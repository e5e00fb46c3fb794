package campus.onecard.domain.device;

/**
 * The machine is known from now on. This is the only time the key travels.
 *
 * @param deviceId its id, sent with every request
 * @param key 32 random bytes in base64url; signs every request (HMAC-SHA-256) and never leaves the
 *     machine
 */
public record DeviceEnrolled(String deviceId, String key) {

    @Override
    public String toString() {
        return "DeviceEnrolled[deviceId=" + deviceId + ", key=******]";
    }
}
