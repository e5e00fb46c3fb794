package campus.onecard.client;

import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.password.SecretSeal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.random.RandomGenerator;

/** What this machine got at its enrolment. The key never leaves the machine. */
public final class DeviceIdentity {

    private static final int KEY_BYTES = 32;
    private static final String DEVICE = "device";
    private static final String KEY = "key";

    private final String deviceId;
    private final byte[] key;

    /**
     * @param key 32 bytes
     * @throws IllegalArgumentException when the key has another length
     */
    public DeviceIdentity(String deviceId, byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a device key has 32 bytes; enrol this machine");
        }
        this.deviceId = deviceId;
        this.key = key.clone();
    }

    /** From the server's answer to the enrolment. */
    public static DeviceIdentity of(DeviceEnrolled enrolled) {
        return new DeviceIdentity(
                enrolled.deviceId(), Base64.getUrlDecoder().decode(enrolled.key()));
    }

    /**
     * @return empty when the machine was never enrolled
     * @throws IllegalArgumentException when the file is damaged
     */
    public static Optional<DeviceIdentity> load(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            byte[] key = Base64.getUrlDecoder().decode(properties.getProperty(KEY, ""));
            return Optional.of(new DeviceIdentity(properties.getProperty(DEVICE, ""), key));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The file " + file + " is damaged. Delete it and enrol this machine anew.", e);
        }
    }

    /** Writes it so that only this program's user can read it, and never half. */
    public void save(Path file) {
        Path directory = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        List<String> lines =
                List.of(
                        DEVICE + "=" + deviceId,
                        KEY + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(directory, "device", ".new", ownerOnly());
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write " + file + ". Make its directory writable for this user.", e);
        }
    }

    public String deviceId() {
        return deviceId;
    }

    /**
     * Closes a password that was typed on this machine.
     *
     * @param random secure
     */
    public SealedSecret seal(Password typed, SecretPurpose purpose, RandomGenerator random) {
        return SecretSeal.of(key).close(typed, purpose, random);
    }

    byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceIdentity that
                && deviceId.equals(that.deviceId)
                && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return deviceId.hashCode();
    }

    @Override
    public String toString() {
        return "DeviceIdentity[" + deviceId + "]";
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
