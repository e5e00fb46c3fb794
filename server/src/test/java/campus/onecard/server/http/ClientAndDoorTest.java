package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Health;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

class ClientAndDoorTest {

    private static final CardTap TAP = new CardTap(new CardSerial("0123456789ABCDEF"));

    @Test
    void aDevicesRequestArrivesWhole() {
        try (OpenDoor door = new OpenDoor();
                OneCardClient client = door.client(new Credentials.Device(OpenDoor.KIOSK))) {
            AtomicReference<CardTap> seen = new AtomicReference<>();
            door.answer(
                    Routes.TAP,
                    (call, body) -> {
                        seen.set(body);
                        return new CardStanding(CardStatus.ACTIVE, call.device(), null, null);
                    });

            assertEquals(
                    new CardStanding(CardStatus.ACTIVE, "kiosk-1", null, null), client.tap(TAP));
            assertEquals(TAP, seen.get());
        }
    }

    @Test
    void queryParametersAreSignedAndDecoded() {
        try (OpenDoor door = new OpenDoor();
                OneCardClient client =
                        door.client(new Credentials.Visit(OpenDoor.KIOSK, OpenDoor.SESSION))) {
            AtomicReference<Map<String, String>> seen = new AtomicReference<>();
            door.answer(
                    Routes.MOVEMENTS,
                    (call, body) -> {
                        seen.set(call.query());
                        return new MovementPage(List.of(), null);
                    });

            client.movements(MovementKind.PAYMENT, YearMonth.of(2026, 9), "a+b/=&校", 20);

            assertEquals(
                    Map.of("kind", "PAYMENT", "month", "2026-09", "after", "a+b/=&校", "size", "20"),
                    seen.get());
        }
    }

    @Test
    void aProblemOfTheHandlerReachesTheClientWithItsCode() {
        try (OpenDoor door = new OpenDoor();
                OneCardClient client = door.client(new Credentials.Device(OpenDoor.KIOSK))) {
            door.answer(
                    Routes.TAP,
                    (call, body) -> {
                        throw new ProblemException(ErrorCode.ID_REUSED, "Make a new id.");
                    });

            CallFailure.Refused refused =
                    assertThrows(CallFailure.Refused.class, () -> client.tap(TAP));

            assertTrue(refused.is(ErrorCode.ID_REUSED));
            assertEquals("Make a new id.", refused.problem().detail());
            assertEquals(409, refused.problem().status());
        }
    }

    @Test
    void aMistakeOfTheServerTellsNothingOfItself() {
        try (OpenDoor door = new OpenDoor()) {
            door.answer(
                    Routes.LIVE,
                    (call, body) -> {
                        throw new IllegalStateException("secret inside");
                    });

            Raw.Answer answer =
                    new Raw(door.address())
                            .ask("GET", "/health/live", new Credentials.Nobody(), new byte[0]);

            assertEquals(500, answer.status());
            assertEquals(ErrorCode.INTERNAL.shortCode(), answer.problem().code());
            assertEquals(answer.headers().get("Request-Id"), answer.problem().requestId());
            assertFalse(answer.text().contains("secret inside"));
            assertFalse(answer.text().contains("Exception"));
        }
    }

    @Test
    void everyAnswerIsKeptOutOfCachesAndHidesTheServersMake() {
        try (OpenDoor door = new OpenDoor()) {
            door.answer(Routes.LIVE, (call, body) -> new Health("up", "test"));
            for (String path : List.of("/health/live", "/nowhere", "/%zz")) {
                Map<String, String> headers =
                        new Raw(door.address())
                                .ask("GET", path, new Credentials.Nobody(), new byte[0])
                                .headers();
                assertEquals("no-store", headers.get("Cache-Control"), path);
                assertEquals("nosniff", headers.get("X-Content-Type-Options"), path);
                assertTrue(headers.containsKey("Request-Id"), path);
                assertFalse(headers.containsKey("Server"), path);
                assertFalse(headers.containsKey("X-Powered-By"), path);
            }
        }
    }

    @Test
    void aRouteWithoutAHandlerKeepsTheDoorShut() {
        Callers callers =
                new Callers(
                        (s, m, t, b) -> OpenDoor.MACHINE,
                        (session, device) -> Optional.empty(),
                        "key");
        Ids ids = new Ids(OpenDoor.CLOCK, new Random(1));
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                new HttpDoor(
                                        DoorSettings.onLoopback(0, "test"),
                                        new Bindings(),
                                        callers,
                                        ids,
                                        OpenDoor.CLOCK));
        assertTrue(String.valueOf(refused.getMessage()).contains("changePassword"));
    }

    @Test
    void readyOnlyWithDatabaseAndLanes() {
        Bindings bindings = new Bindings();
        CompletableFuture<Boolean> database = new CompletableFuture<>();
        new HealthRoutes("test", () -> database.getNow(false), () -> true).bind(bindings);
        try (OpenDoor door = new OpenDoor();
                OneCardClient client = door.client(new Credentials.Nobody())) {
            door.answer(Routes.READY, ready(bindings));

            CallFailure.Refused refused = assertThrows(CallFailure.Refused.class, client::ready);
            assertTrue(refused.is(ErrorCode.BUSY));

            database.complete(true);
            assertEquals("up", client.ready().status());
        }
    }

    @SuppressWarnings("unchecked") // bound under this very route
    private static Handler<Void, Health> ready(Bindings bindings) {
        var handler = (CommandHandler<Void, Health>) bindings.handlerOf(Routes.READY);
        return (call, body) -> handler.reply(call, body).answer();
    }

    @Test
    void aStoppingDoorAnswersWhatRuns() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        OpenDoor door = new OpenDoor();
        door.answer(
                Routes.LIVE,
                (call, body) -> {
                    inside.countDown();
                    await(goOn);
                    return new Health("up", "test");
                });
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Raw raw = new Raw(door.address());
        CompletableFuture<Raw.Answer> running =
                CompletableFuture.supplyAsync(
                        () -> raw.ask("GET", "/health/live", new Credentials.Nobody(), new byte[0]),
                        threads);
        inside.await();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(door::close, threads);
        untilNobodyListens(door);
        assertFalse(closing.isDone());
        goOn.countDown();
        assertEquals(200, running.get().status());
        closing.get();
        threads.close();
    }

    private static void untilNobodyListens(OpenDoor door) {
        boolean open = true;
        while (open) {
            try {
                Raw.Answer answer =
                        new Raw(door.address())
                                .ask("GET", "/nowhere", new Credentials.Nobody(), new byte[0]);
                open = answer.status() == 404;
            } catch (java.io.UncheckedIOException e) {
                open = false;
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
