package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.server.http.RateLimits.Rate;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

class LimitsTest {

    private static final Rate THREE = new Rate(3, Duration.ofSeconds(10));

    @Test
    void aBudgetIsSpentAndComesBackSteadily() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        TokenBuckets buckets = new TokenBuckets(THREE, now::get);
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, buckets.take("a"));
        }
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));
        assertEquals(Duration.ZERO, buckets.take("b"));

        now.set(Instant.EPOCH.plusSeconds(4));
        assertEquals(Duration.ofSeconds(6), buckets.take("a"));
        now.set(Instant.EPOCH.plusSeconds(10));
        assertEquals(Duration.ZERO, buckets.take("a"));
        assertEquals(Duration.ofSeconds(10), buckets.take("a"));

        now.set(Instant.EPOCH.plusSeconds(1000));
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, buckets.take("a"));
        }
        assertTrue(buckets.take("a").isPositive());
    }

    @Test
    void callersBeyondTheMostForgetTheOldest() {
        TokenBuckets buckets =
                new TokenBuckets(new Rate(1, Duration.ofDays(1)), () -> Instant.EPOCH);
        buckets.take("first");
        for (int i = 0; i < 9_999; i++) {
            buckets.take("caller " + i);
        }
        assertTrue(buckets.take("first").isPositive());
        for (int i = 0; i < 10_000; i++) {
            buckets.take("other " + i);
        }
        assertEquals(Duration.ZERO, buckets.take("first"));
    }

    @Test
    void enrolmentAndSignInAreSlowedDown() {
        RateLimits limits = new RateLimits(THREE, THREE, THREE);
        DoorSettings settings =
                new DoorSettings("127.0.0.1", 0, null, limits, Duration.ofSeconds(5), "test");
        try (OpenDoor door = new OpenDoor(settings, OpenDoor.OPERATOR)) {
            slowedDown(door, Routes.ENROL, new Credentials.Nobody());
            slowedDown(door, Routes.SIGN_IN, new Credentials.Device(OpenDoor.KIOSK));
        }
    }

    private static void slowedDown(OpenDoor door, Route<?, ?> route, Credentials who) {
        Raw raw = new Raw(door.address());
        String method = route.method().name();
        for (int i = 0; i < 3; i++) {
            assertEquals(204, raw.ask(method, route.path(), who, Examples.body(route)).status());
        }
        Raw.Answer answer = raw.ask(method, route.path(), who, Examples.body(route));
        assertEquals(429, answer.status());
        assertEquals("10", answer.headers().get("Retry-After"));
        assertTrue(answer.problem().retryable());
    }
}
