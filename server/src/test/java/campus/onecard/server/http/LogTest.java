package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.SignInOutcome;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Marked secrets and personal data go through the door; no log line may hold a mark. */
class LogTest {

    private static final String MARK = "MARKED";
    private static final String MARKED_PHONE = "138001380009876";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("campus.onecard");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        ours.setLevel(Level.TRACE);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stop() {
        root.detachAppender(lines);
        ours.setLevel(null);
    }

    @Test
    void noSecretAndNoPersonalDataIsLogged() {
        try (OpenDoor door = new OpenDoor(OpenDoor.unlimitedSettings(), MARK + "operator-key");
                OneCardClient client =
                        door.client(new Credentials.Visit(OpenDoor.KIOSK, OpenDoor.SESSION))) {
            everyCommand(door, client);
            everyFailure(door, client);
            hostile(new Raw(door.address()));
        }
        String logged =
                lines.list.stream().map(LogTest::everythingIn).collect(Collectors.joining());
        assertFalse(logged.contains(MARK), () -> around(logged));
        assertFalse(logged.contains(MARKED_PHONE), "a phone number was logged");
        assertFalse(logged.contains(OpenDoor.SESSION), "a session was logged");
        assertFalse(logged.contains("signature="), "a signature was logged");
        assertTrue(logged.contains("/v1/sessions"), "the access log must be in it");
        assertTrue(logged.contains("request failed"), "the failures must be in it");
    }

    @Test
    void oneAccessLineARequestWithTheRoutesTemplate() {
        try (OpenDoor door = new OpenDoor();
                OneCardClient client =
                        door.client(new Credentials.Visit(OpenDoor.KIOSK, OpenDoor.SESSION))) {
            client.call(Routes.SIGN_OUT, java.util.Map.of(), java.util.Map.of(), null);
        }
        List<ILoggingEvent> access =
                lines.list.stream()
                        .filter(e -> e.getLoggerName().equals("campus.onecard.access"))
                        .toList();
        assertEquals(1, access.size());
        Set<String> pairs =
                access.getFirst().getKeyValuePairs().stream()
                        .map(p -> p.key + "=" + p.value)
                        .collect(Collectors.toSet());
        assertTrue(
                pairs.containsAll(
                        Set.of(
                                "method=DELETE",
                                "route=/v1/sessions/current",
                                "status=204",
                                "device=kiosk-1")),
                pairs.toString());
    }

    private static void everyCommand(OpenDoor door, OneCardClient client) {
        door.answer(
                Routes.SIGN_IN,
                (call, body) ->
                        new SignInOutcome.SignedIn(MARK + "session", MARK + "name", Set.of()));
        door.answer(
                Routes.ENROL, (call, body) -> new DeviceEnrolled("kiosk-9", MARK + "device-key"));
        signIn(client);
        client.enrol(MARK + "code");
        tolerate(() -> change(client));
        OneCardClient operator = client.as(new Credentials.Operator(MARK + "operator-key"));
        tolerate(() -> operator.roster(new RosterBatch(List.of(person()))));
        tolerate(() -> client.movements(null, null, MARK + "cursor", 10));
    }

    /** Handlers that fall over with our own records in their hands. */
    private static void everyFailure(OpenDoor door, OneCardClient client) {
        door.answer(
                Routes.SIGN_IN,
                (call, body) -> {
                    throw new IllegalStateException("failed on " + body + " for " + call);
                });
        door.answer(
                Routes.ROSTER,
                (call, body) -> {
                    throw new IllegalStateException("failed on " + body);
                });
        door.answer(
                Routes.CHANGE_PASSWORD,
                (call, body) -> {
                    throw new IllegalStateException("failed on " + body + " for " + call);
                });
        tolerate(() -> signIn(client));
        tolerate(() -> change(client));
        tolerate(
                () ->
                        client.as(new Credentials.Operator(MARK + "operator-key"))
                                .roster(new RosterBatch(List.of(person()))));
    }

    private static void hostile(Raw raw) {
        Credentials kiosk = new Credentials.Device(OpenDoor.KIOSK);
        for (String body :
                List.of(
                        "{\"" + MARK + "\":1}",
                        "{\"number\":\"" + MARK + "!\",\"password\":\"" + MARK + "\"}",
                        "{\"password\":{\"" + MARK + "\":\"" + MARK + "\"}}",
                        MARK)) {
            raw.ask("POST", "/v1/sessions", kiosk, body.getBytes(StandardCharsets.UTF_8));
        }
        raw.ask("GET", "/v1/account?" + MARK + "=" + MARK, kiosk, new byte[0]);
        raw.ask("GET", "/" + MARK, kiosk, new byte[0]);
        raw.ask("GET", "/%zz" + MARK, kiosk, new byte[0]);
        raw.ask(MARK, "/v1/account", kiosk, new byte[0]);
        for (String broken :
                List.of(
                        "GET / HTTP/1.1\r\nHost: a\r\nHost: " + MARK + "\r\n\r\n",
                        "GET /" + MARK + " HTTP/1.1\r\nHost: \r\n" + MARK + "\r\n\r\n",
                        MARK + "\r\n\r\n",
                        "CONNECT /" + MARK + " HTTP/1.1\r\nHost: a\r\n\r\n")) {
            raw.send(broken.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void signIn(OneCardClient client) {
        client.signIn(new AccountNumber(MARK + "2022"), new Password(MARK + "password"));
    }

    private static void change(OneCardClient client) {
        client.changePassword(
                new Ids(OpenDoor.CLOCK, new Random(1)).next(),
                PasswordKind.LOGIN,
                new Password(MARK + "old"),
                new Password(MARK + "new"));
    }

    private static RosterEntry person() {
        return new RosterEntry(
                new AccountNumber(MARK + "2022"),
                MARK + "name",
                DocumentType.PASSPORT,
                MARK + "123",
                Category.STUDENT,
                MARK + "unit",
                MARKED_PHONE,
                Money.ZERO);
    }

    private static void tolerate(Runnable call) {
        try {
            call.run();
        } catch (CallFailure e) {
            assertFalse(e.toString().contains(MARK), "the client's exception holds a mark");
        }
    }

    private static String everythingIn(ILoggingEvent event) {
        return event.getFormattedMessage()
                + event.getKeyValuePairs()
                + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null
                        ? ""
                        : ThrowableProxyUtil.asString(event.getThrowableProxy()))
                + "\n";
    }

    private static String around(String logged) {
        int at = logged.indexOf(MARK);
        return logged.substring(Math.max(0, at - 300), Math.min(logged.length(), at + 300));
    }
}
