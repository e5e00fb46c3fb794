package campus.onecard.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.SignInOutcome;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class ClientFailuresTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    private static final DeviceIdentity KIOSK = new DeviceIdentity("kiosk-1", new byte[32]);
    private static final UUID CHANGE = new UUID(1, 2);
    private static final String HANG_UP = "";

    private final List<Duration> pauses = new ArrayList<>();

    private static ChangeOutcome change(OneCardClient client) {
        return client.changePassword(
                CHANGE, PasswordKind.LOGIN, new Password("MARKER-old"), new Password("MARKER-new"));
    }

    private static SignInOutcome signIn(OneCardClient client) {
        return client.signIn(new AccountNumber("2022010001"), new Password("MARKER-login"));
    }

    @Test
    void noServerAtAllIsUnreachableForACommandToo() throws IOException {
        try (OneCardClient client = client(nobody(), nobody())) {
            assertThrows(CallFailure.Unreachable.class, () -> change(client));
            assertThrows(CallFailure.Unreachable.class, client::overview);
            assertEquals(4, pauses.size(), "two pauses a call");
        }
    }

    @Test
    void aCommandWithAnIdIsSentAgainUntilItIsAnswered() throws IOException {
        try (ScriptedServer server =
                        new ScriptedServer(HANG_UP, HANG_UP, ok("{\"outcome\":\"CHANGED\"}"));
                OneCardClient client = client(server.address())) {
            assertEquals(new ChangeOutcome.Changed(), change(client));
            assertEquals(3, server.requests().size());
            server.requests().forEach(r -> assertTrue(r.contains(CHANGE.toString())));
        }
    }

    @Test
    void aCommandThatNobodyEverAnswersIsUnknown() throws IOException {
        try (ScriptedServer server = new ScriptedServer(HANG_UP);
                OneCardClient client = client(server.address())) {
            CallFailure.Unknown unknown =
                    assertThrows(CallFailure.Unknown.class, () -> change(client));
            assertFalse(unknown.toString().contains("MARKER"));
            assertEquals(3, server.requests().size());
        }
    }

    @Test
    void aLookThatNobodyAnswersIsOnlyUnreachable() throws IOException {
        try (ScriptedServer server = new ScriptedServer(HANG_UP);
                OneCardClient client = client(server.address())) {
            assertThrows(CallFailure.Unreachable.class, client::overview);
        }
    }

    @Test
    void signInIsNeverSentTwice() throws IOException {
        try (ScriptedServer server = new ScriptedServer(HANG_UP);
                OneCardClient client = client(server.address())) {
            assertThrows(CallFailure.Unknown.class, () -> signIn(client));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aRefusalAfterALostTryDoesNotSayThatNothingWasDone() throws IOException {
        try (ScriptedServer server = new ScriptedServer(HANG_UP, problem(ErrorCode.SESSION_ENDED));
                OneCardClient client = client(server.address())) {
            assertThrows(CallFailure.Unknown.class, () -> change(client));
        }
    }

    @Test
    void aServerErrorLeavesACommandUnknownAndALookRefused() throws IOException {
        try (ScriptedServer server = new ScriptedServer(problem(ErrorCode.INTERNAL));
                OneCardClient client = client(server.address())) {
            assertThrows(CallFailure.Unknown.class, () -> signIn(client));
            CallFailure.Refused refused = assertThrows(CallFailure.Refused.class, client::overview);
            assertTrue(refused.is(ErrorCode.INTERNAL));
        }
    }

    @Test
    void aBusyServerIsAskedAgainEvenForASignIn() throws IOException {
        try (ScriptedServer server =
                        new ScriptedServer(
                                problem(ErrorCode.BUSY),
                                ok("{\"outcome\":\"WRONG_PASSWORD\",\"triesLeft\":3,\"new\":1}"));
                OneCardClient client = client(server.address())) {
            signIn(client);
            assertEquals(2, server.requests().size());
            assertEquals(1, pauses.size());
        }
    }

    @Test
    void theNextServerAnswersWhenTheFirstIsGone() throws IOException {
        try (ScriptedServer server =
                        new ScriptedServer(ok("{\"status\":\"up\",\"version\":\"1\"}"));
                OneCardClient client = client(nobody(), server.address())) {
            assertEquals("up", client.live().status());
            assertEquals("up", client.live().status());
            assertEquals(List.of(), pauses);
        }
    }

    @Test
    void aServerThatStandsByIsPassedOverAndTheOneThatAnsweredIsAskedFirst() throws IOException {
        try (ScriptedServer standby = new ScriptedServer(problem(ErrorCode.STANDBY));
                ScriptedServer serving =
                        new ScriptedServer(ok("{\"outcome\":\"WRONG_PASSWORD\",\"triesLeft\":3}"));
                OneCardClient client = client(standby.address(), serving.address())) {
            signIn(client);
            signIn(client);
            assertEquals(1, standby.requests().size());
            assertEquals(2, serving.requests().size());
            assertEquals(List.of(), pauses);
        }
    }

    @Test
    void aTakeOverIsWaitedForWithTheSameCommand() throws IOException {
        String standby = problem(ErrorCode.STANDBY);
        try (ScriptedServer successor =
                        new ScriptedServer(
                                standby,
                                standby,
                                standby,
                                standby,
                                standby,
                                ok("{\"outcome\":\"CHANGED\"}"));
                OneCardClient client = client(nobody(), successor.address())) {
            assertEquals(new ChangeOutcome.Changed(), change(client));
            successor.requests().forEach(r -> assertTrue(r.contains(CHANGE.toString())));
            Duration waited = pauses.stream().reduce(Duration.ZERO, Duration::plus);
            assertTrue(waited.toMillis() >= 200 + 400 + 800 + 1600 + 1600, waited::toString);
        }
    }

    @Test
    void aCommandThatAServerLostAndAnotherOnlyStandsByForIsUnknown() throws IOException {
        try (ScriptedServer lost = new ScriptedServer(HANG_UP);
                ScriptedServer standby = new ScriptedServer(problem(ErrorCode.STANDBY));
                OneCardClient client = client(lost.address(), standby.address())) {
            assertThrows(CallFailure.Unknown.class, () -> change(client));
        }
    }

    @Test
    void anAnswerThatIsNotOursIsNone() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ok("<html>log in to the network</html>"));
                OneCardClient client = client(server.address())) {
            assertThrows(CallFailure.Unreachable.class, client::overview);
            assertThrows(CallFailure.Unknown.class, () -> signIn(client));
        }
    }

    @Test
    void aPauseThatIsInterruptedEndsTheCall() throws IOException {
        OneCardClient client =
                new OneCardClient(
                        Servers.at(nobody()),
                        new Credentials.Device(KIOSK),
                        CLOCK,
                        new Random(1),
                        length -> {
                            throw new InterruptedException();
                        });
        assertThrows(CallFailure.Unreachable.class, client::overview);
        assertTrue(Thread.interrupted());
        client.close();
    }

    @Test
    void theIdentityIsKeptForItsOwnerOnly() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "identity");
        Path file = folder.resolve("device.properties");
        assertEquals(Optional.empty(), DeviceIdentity.load(file));
        KIOSK.save(file);
        KIOSK.save(file);
        assertEquals(Optional.of(KIOSK), DeviceIdentity.load(file));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.writeString(file, "device=kiosk-1\nkey=short\n");
        assertThrows(IllegalArgumentException.class, () -> DeviceIdentity.load(file));
    }

    private OneCardClient client(URI... servers) {
        return new OneCardClient(
                new Servers(List.of(servers), null),
                new Credentials.Visit(KIOSK, "MARKER-session"),
                CLOCK,
                new Random(1),
                pauses::add);
    }

    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private static String ok(String body) {
        return "200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length()
                + "\r\nConnection: close\r\n\r\n"
                + body;
    }

    private static String problem(ErrorCode code) {
        String body =
                "{\"type\":\"%s\",\"title\":\"t\",\"status\":%d,\"code\":\"%s\",\"requestId\":\"r\",\"retryable\":%s}"
                        .formatted(code.urn(), code.status(), code.shortCode(), code.retryable());
        return code.status()
                + " X\r\nContent-Type: application/problem+json\r\nContent-Length: "
                + body.length()
                + "\r\nConnection: close\r\n\r\n"
                + body;
    }
}
