package campus.onecard.server.http;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceSignature;
import campus.onecard.domain.id.Ids;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real door on a free loopback port with two devices, one visit and small handlers. Tests replace
 * the handlers they care about.
 */
final class OpenDoor implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    static final Machine MACHINE = new Machine("kiosk-1", DeviceKind.KIOSK);
    static final String OPERATOR = "operator-key-of-the-test";
    static final String SESSION = "session-of-the-test";

    /** Of a cardholder who has an initial password. */
    static final String NEW_SESSION = "first-session-of-the-test";

    static final DeviceIdentity KIOSK = new DeviceIdentity("kiosk-1", key(1));
    static final DeviceIdentity TERMINAL = new DeviceIdentity("terminal-1", key(4));
    static final DeviceIdentity DESK = new DeviceIdentity("desk-1", key(5));
    static final DeviceIdentity SHUT_OUT = new DeviceIdentity("kiosk-2", key(2));
    static final DeviceIdentity STRANGER = new DeviceIdentity("kiosk-3", key(3));

    /** Handlers that ran, whatever route. */
    final AtomicInteger handled = new AtomicInteger();

    private final Map<String, byte[]> keys =
            Map.of("kiosk-1", key(1), "kiosk-2", key(2), "terminal-1", key(4), "desk-1", key(5));
    private final Map<Route<?, ?>, Handler<?, ?>> handlers = new ConcurrentHashMap<>();
    private final HttpDoor door;
    private final URI address;

    OpenDoor() {
        this(DoorSettings.onLoopback(0, "test"), OPERATOR);
    }

    OpenDoor(DoorSettings settings, String operatorKey) {
        Bindings bindings = new Bindings();
        Routes.ALL.forEach(route -> bind(bindings, route));
        Callers callers = new Callers(this::admit, OpenDoor::visit, operatorKey);
        door = new HttpDoor(settings, bindings, callers, new Ids(CLOCK, new Random(1)), CLOCK);
        address = door.start();
    }

    private static Optional<Visit> visit(String session, String device) {
        return device.equals("kiosk-1") && Set.of(SESSION, NEW_SESSION).contains(session)
                ? Optional.of(new Visit(7, session, session.equals(NEW_SESSION)))
                : Optional.empty();
    }

    static RateLimits unlimited() {
        RateLimits.Rate much = new RateLimits.Rate(1_000_000, Duration.ofMillis(1));
        return new RateLimits(much, much, much);
    }

    static DoorSettings unlimitedSettings() {
        return new DoorSettings("127.0.0.1", 0, null, unlimited(), Duration.ofSeconds(20), "test");
    }

    <Q, A> void answer(Route<Q, A> route, Handler<Q, A> handler) {
        handlers.put(route, handler);
    }

    URI address() {
        return address;
    }

    OneCardClient client(Credentials who) {
        return new OneCardClient(Servers.at(address), who, CLOCK, new Random(1), length -> {});
    }

    @Override
    public void close() {
        door.close();
    }

    @SuppressWarnings("unchecked") // answer() only takes a handler together with its own route
    private <Q, A> void bind(Bindings bindings, Route<Q, A> route) {
        bindings.on(
                route,
                (call, body) -> {
                    handled.incrementAndGet();
                    var handler = (Handler<Q, A>) handlers.get(route);
                    return handler == null ? null : handler.answer(call, body);
                });
    }

    private Machine admit(DeviceSignature signature, String method, String target, byte[] body) {
        byte[] key = keys.get(signature.deviceId());
        if (key == null || !signature.matches(key, method, target, body)) {
            throw new ProblemException(ErrorCode.NOT_ENROLLED, "Enrol it.");
        }
        if (signature.deviceId().equals("kiosk-2")) {
            throw new ProblemException(ErrorCode.DEVICE_DISABLED, "Shut out.");
        }
        return switch (signature.deviceId()) {
            case "terminal-1" -> new Machine("terminal-1", DeviceKind.TERMINAL, 10);
            case "desk-1" -> new Machine("desk-1", DeviceKind.COUNTER);
            default -> new Machine(signature.deviceId(), DeviceKind.KIOSK);
        };
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return key;
    }
}
