package campus.onecard.server.device;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.CashNotice;
import campus.onecard.domain.device.Outage;
import campus.onecard.domain.id.Ids;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Callers;
import campus.onecard.server.http.DoorSettings;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.http.RateLimits;
import campus.onecard.server.http.Unanswered;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.spec.SecretKeySpec;

/** The real devices behind a real door on a real database; the other routes answer nothing. */
final class DeviceHouse implements AutoCloseable {

    static final String OPERATOR = "operator-key-of-the-test";

    private static final RateLimits UNLIMITED =
            new RateLimits(
                    new RateLimits.Rate(1_000_000, Duration.ofMillis(1)),
                    new RateLimits.Rate(1_000_000, Duration.ofMillis(1)),
                    new RateLimits.Rate(1_000_000, Duration.ofMillis(1)));

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-09-01T08:00:00Z"));
    private final Database database = TestDatabase.fresh();
    private final HttpDoor door;
    private final URI address;

    DeviceHouse() {
        InstantSource clock = this::now;
        Vault vault = new Vault(new SecretKeySpec(new byte[32], "AES"), new SecureRandom());
        Ids ids = new Ids(Clock.fixed(now(), ZoneOffset.UTC), new Random(1));
        Devices devices = new Devices(database.jdbi(), vault, ids, new SecureRandom(), clock);
        Bindings bindings = new Bindings();
        DeviceRoutes.Campus campus =
                new DeviceRoutes.Campus(
                        "示范大学",
                        "1234",
                        new CashNotice("不收现金", "No cash"),
                        Set.of("1 号机"),
                        () -> List.of(Outage.BANK_CLOSED));
        new DeviceRoutes(devices, campus, clock).bind(bindings);
        new EquipmentDesk(database.jdbi(), clock).bind(bindings);
        Unanswered.rest(bindings);
        door =
                new HttpDoor(
                        new DoorSettings(
                                "127.0.0.1", 0, null, UNLIMITED, Duration.ofSeconds(5), "test"),
                        bindings,
                        new Callers(devices, (session, device) -> Optional.empty(), OPERATOR),
                        ids,
                        clock);
        address = door.start();
    }

    Instant now() {
        return Optional.ofNullable(now.get()).orElseThrow();
    }

    void later(Duration length) {
        now.updateAndGet(i -> i.plus(length));
    }

    OneCardClient client(Credentials who) {
        return clientWhoseClockIsOff(who, Duration.ZERO);
    }

    OneCardClient clientWhoseClockIsOff(Credentials who, Duration off) {
        return new OneCardClient(
                Servers.at(address), who, () -> now().plus(off), new Random(1), length -> {});
    }

    /** Everything the tables of this room hold, as text. */
    String tables() {
        StringBuilder text = new StringBuilder();
        for (String table : Set.of("device", "device_code")) {
            database.jdbi()
                    .useHandle(
                            handle ->
                                    handle.createQuery("SELECT * FROM " + table)
                                            .mapToMap()
                                            .forEach(
                                                    row ->
                                                            row.values()
                                                                    .forEach(
                                                                            v ->
                                                                                    text.append(
                                                                                            textOf(
                                                                                                    v)))));
        }
        return text.toString();
    }

    @Override
    public void close() {
        door.close();
        database.close();
    }

    private static String textOf(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1) + "\n"
                : value + "\n";
    }
}
