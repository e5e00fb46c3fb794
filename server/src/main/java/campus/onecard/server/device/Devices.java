package campus.onecard.server.device;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.device.DeviceSignature;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.DeviceGate;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The machines of the campus: lets them in, knows them again, shuts them out. */
public final class Devices implements DeviceGate {

    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final int KEY_BYTES = 32;
    private static final String CODE = "device-code";

    private final Jdbi jdbi;
    private final Vault vault;
    private final Ids ids;
    private final SecureRandom random;
    private final InstantSource clock;

    /** Only devices that exist are in it, so it cannot be filled by guessing ids. */
    private volatile ConcurrentHashMap<String, KnownDevice> known = new ConcurrentHashMap<>();

    public Devices(Jdbi jdbi, Vault vault, Ids ids, SecureRandom random, InstantSource clock) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** A device with its key opened. */
    record KnownDevice(DeviceRow row, byte[] key, Machine machine) {}

    /**
     * Makes a code that lets one machine in within ten minutes. Only its fingerprint is kept.
     *
     * @throws ProblemException INVALID_FIELD when it is for an outlet that does not exist
     */
    public DeviceCode newCode(NewDevice device) {
        requireOutlet(device.outlet());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DeviceCode code = new DeviceCode(OneTimeCode.draw(random), now.plus(CODE_LIFE));
        jdbi.useExtension(
                DeviceRows.class,
                rows -> {
                    rows.deleteExpiredCodes(now.toEpochMilli());
                    rows.insertCode(
                            vault.index(CODE, code.code()),
                            device,
                            code.validUntil().toEpochMilli());
                });
        return code;
    }

    private void requireOutlet(@Nullable Integer outlet) {
        if (outlet != null
                && !jdbi.withExtension(DeviceRows.class, rows -> rows.isOutlet(outlet))) {
            throw new ProblemException(
                    ErrorCode.INVALID_FIELD,
                    "There is no outlet " + outlet + ". Check the number, or register it first.");
        }
    }

    /**
     * Uses a code up.
     *
     * @param typed as a person typed it
     * @throws ProblemException ENROLMENT_REFUSED when it is wrong, used or too old
     */
    public DeviceEnrolled enrol(String typed) {
        byte[] index = vault.index(CODE, OneTimeCode.plain(typed));
        String id = ids.next().toString();
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        String keyText = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        byte[] sealedKey = vault.seal(purposeOf(id), keyText);
        long now = clock.millis();
        jdbi.useTransaction(
                handle -> {
                    DeviceRows rows = handle.attach(DeviceRows.class);
                    NewDevice device =
                            rows.lockCode(index, now).orElseThrow(Devices::enrolmentRefused);
                    rows.deleteCode(index);
                    rows.insertDevice(id, device, sealedKey, now);
                });
        return new DeviceEnrolled(id, keyText);
    }

    /** Looks everything up anew from now on: another server may have changed it. */
    public void forget() {
        // A new map, so that who is still looking something up puts it into the old one.
        known = new ConcurrentHashMap<>();
    }

    /**
     * Lets a device in or shuts it out, from its next request on.
     *
     * @throws ProblemException NOT_FOUND when there is no such device
     */
    public void setEnabled(String deviceId, boolean enabled) {
        int found =
                jdbi.withExtension(DeviceRows.class, rows -> rows.setEnabled(deviceId, enabled));
        known.remove(deviceId);
        if (found == 0 && find(deviceId).isEmpty()) {
            throw new ProblemException(
                    ErrorCode.NOT_FOUND, "There is no device of this id. Check the id.");
        }
    }

    @Override
    public Machine admit(DeviceSignature signature, String method, String target, byte[] body) {
        KnownDevice device =
                find(signature.deviceId()).orElseThrow(() -> notEnrolled("It must be enrolled."));
        if (!signature.matches(device.key(), method, target, body)) {
            throw notEnrolled("Its signature is wrong. Enrol it anew.");
        }
        if (!signature.isFresh(clock.instant())) {
            throw new ProblemException(
                    ErrorCode.CLOCK_WRONG,
                    "The machine's clock is off by more than five minutes. Set its clock.");
        }
        if (!device.row().enabled()) {
            throw new ProblemException(
                    ErrorCode.DEVICE_DISABLED, "The operator has shut this machine out.");
        }
        return device.machine();
    }

    /** The key it got at its enrolment; a copy. */
    public Optional<byte[]> key(String deviceId) {
        return find(deviceId).map(device -> device.key().clone());
    }

    /** What a device is. */
    Optional<DeviceRow> row(String deviceId) {
        return find(deviceId).map(KnownDevice::row);
    }

    /** When it was taken out of service; empty while it serves. */
    Optional<Instant> closedSince(String deviceId) {
        return find(deviceId)
                .flatMap(
                        device ->
                                jdbi.withExtension(
                                        DeviceRows.class,
                                        rows -> rows.closedSince(device.machine().terminal())))
                .map(Instant::ofEpochMilli);
    }

    private Optional<KnownDevice> find(String deviceId) {
        KnownDevice device = known.get(deviceId);
        return device != null
                ? Optional.of(device)
                : Optional.ofNullable(known.computeIfAbsent(deviceId, id -> load(id).orElse(null)));
    }

    private Optional<KnownDevice> load(String deviceId) {
        return jdbi.withExtension(DeviceRows.class, rows -> rows.find(deviceId))
                .map(
                        row ->
                                new KnownDevice(
                                        row,
                                        keyOf(row),
                                        new Machine(row.id(), row.kind(), row.outlet())));
    }

    private byte[] keyOf(DeviceRow row) {
        return Base64.getUrlDecoder().decode(vault.open(purposeOf(row.id()), row.sealedKey()));
    }

    private static String purposeOf(String deviceId) {
        return "device/" + deviceId;
    }

    private static ProblemException notEnrolled(String advice) {
        return new ProblemException(ErrorCode.NOT_ENROLLED, advice);
    }

    private static ProblemException enrolmentRefused() {
        return new ProblemException(
                ErrorCode.ENROLMENT_REFUSED, "Ask the operator for a new code.");
    }
}
