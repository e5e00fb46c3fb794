package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.domain.api.Problem;
import campus.onecard.domain.api.Role;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Malformed and hostile requests get a 4xx problem, and no handler ever sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private static final long SEED = 20260901;
    private static final int MUTATIONS = 3000;
    private static final Credentials KIOSK = new Credentials.Device(OpenDoor.KIOSK);
    private static final Credentials VISIT =
            new Credentials.Visit(OpenDoor.KIOSK, OpenDoor.SESSION);
    private static final String TAP = "/v1/cards/tap";
    private static final String GOOD = "{\"card\":\"0123456789ABCDEF\"}";

    private final OpenDoor door = new OpenDoor(OpenDoor.unlimitedSettings(), OpenDoor.OPERATOR);
    private final Raw raw = new Raw(door.address());

    @BeforeEach
    void nothingHandledYet() {
        door.handled.set(0);
    }

    @AfterAll
    void close() {
        door.close();
    }

    static Stream<byte[]> bodies() {
        Stream<String> texts =
                Stream.of(
                        "",
                        " ",
                        "null",
                        "[]",
                        "42",
                        "\"text\"",
                        "{}",
                        "{",
                        GOOD + "}",
                        GOOD + GOOD,
                        "\uFEFF" + GOOD,
                        "{\"card\":null}",
                        "{\"card\":42}",
                        "{\"card\":true}",
                        "{\"card\":{\"value\":\"0123456789ABCDEF\"}}",
                        "{\"card\":[\"0123456789ABCDEF\"]}",
                        "{\"card\":\"0123456789abcdef\"}",
                        "{\"card\":\"0123456789ABCDEF\",\"more\":1}",
                        "{\"card\":\"0123456789ABCDEF\",\"card\":\"0123456789ABCDEF\"}",
                        "{\"card\":\"0123456789ABCDE\\u0000\"}",
                        "{\"card\":\"0123456789ABCDE\u0000\"}",
                        "{\"card\":\"0123456789ABCDE\\ud800\"}",
                        "{\"card\":\"' OR 1=1; DROP TABLE account; --\"}",
                        "{\"card\":\"../../../../etc/passwd\"}",
                        "{\"@class\":\"javax.naming.InitialContext\",\"card\":\"0123456789ABCDEF\"}",
                        "{'card':'0123456789ABCDEF'}",
                        "{\"card\":NaN}",
                        "{\"card\":1e999999999}",
                        "{\"card\":" + "9".repeat(100_000) + "}",
                        "{\"card\":\"" + "A".repeat(100_000) + "\"}",
                        "{\"" + "c".repeat(100_000) + "\":1}",
                        "[".repeat(100_000),
                        "{\"card\":".repeat(100_000),
                        "{\"card\":" + "[".repeat(500) + "]".repeat(500) + "}",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM"
                                + " \"file:///etc/passwd\">]>",
                        "card=0123456789ABCDEF");
        return Stream.concat(
                texts.map(t -> t.getBytes(StandardCharsets.UTF_8)),
                Stream.of(
                        GOOD.getBytes(StandardCharsets.UTF_16),
                        GOOD.getBytes(StandardCharsets.UTF_16LE),
                        bytes("{\"card\":\"", 0xC3, 0x28, "\"}"),
                        bytes("{\"card\":\"", 0xC0, 0x80, "\"}"),
                        bytes("{\"card\":\"", 0xED, 0xA0, "\"}"),
                        bytes("{\"card\":\"", 0xFF, 0xFE, "\"}")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void hostileBodies(byte[] body) {
        refused(raw.ask("POST", TAP, KIOSK, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "text/json",
                "application/x-www-form-urlencoded",
                "application/json; charset=gb18030",
                "application/json;charset=utf-16",
                "multipart/form-data; boundary=x",
                "*/*",
                "application/json, text/plain",
                "\u0001"
            })
    void otherContentTypes(String type) {
        refused(
                raw.ask(
                        "POST",
                        TAP,
                        KIOSK,
                        GOOD.getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", type)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//v1/account",
                "/v1//account",
                "/v1/account/",
                "/V1/account",
                "/v1/account/../account",
                "/v1/account/%2e%2e/account",
                "/v1/account/..;/account",
                "/v1/account;jsessionid=1",
                "/v1/account%00",
                "/v1/account%2fmovements",
                "/v1/%61ccount",
                "/v1/account/months/2026-09%0d%0aX: y",
                "/v1/account/months/%27%20OR%201=1",
                "/v1/account/months/%ff%fe",
                "/v1/account/months/校",
                "/v1/account/months/%e6%a0%a1",
                "/v1/account\\movements",
                "/v1/account/movements?size=1&size=2",
                "/v1/account/movements?unknown=1",
                "/v1/account/movements?size",
                "/v1/account/movements?size=%",
                "/v1/account/movements?size=%zz",
                "/v1/account/movements?size=%00",
                "/v1/account/movements?size=%ff",
                "/v1/account/movements?size=%c0%80",
                "/v1/account/movements?size=1&",
                "/v1/account/movements?&&&&",
                "/v1/account/movements?%73ize=1&size=2",
                "/v1/account/movements?size=1;kind=2&x=y",
                "/v1/account?x=1",
                "/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/openapi.json/../v1/account",
                "/%",
                "/%u0041",
                "*",
                "http://evil.example/v1/nothing"
            })
    void trickyTargets(String target) {
        refused(raw.ask("GET", target, VISIT, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "TRACE", "OPTIONS", "CONNECT", "HEAD", "PROPFIND", "get", "G"})
    void otherMethods(String method) {
        Raw.Answer answer = raw.ask(method, "/v1/account", VISIT, new byte[0]);
        assertTrue(answer.status() / 100 == 4, method + " got " + answer.status());
        assertEquals(0, door.handled.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "GET\r\n\r\n",
                "GET /v1/account HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET /v1/account HTTP/1.1\r\n\r\n",
                "GET /v1/account HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /v1/account HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n",
                "GET /v1/account HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
                "GET /v1/account HTTP/1.1\r\nHost: a\r\nA: b\u0000c\r\n\r\n",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Length: 1x\r\n\r\n",
                "POST /v1/devices HTTP/1.1\r\n"
                        + "Host: a\r\n"
                        + "Content-Length: 99999999999999999999\r\n\r\n",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999\r\n\r\n{",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n{\"code\":",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n{}",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n{}",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
                "POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"
            })
    void brokenHttp(String request) {
        Raw.Answer answer = raw.send(request.getBytes(StandardCharsets.ISO_8859_1));
        if (answer.status() != 0) {
            refused(answer);
        }
        assertEquals(0, door.handled.get());
    }

    @Test
    void hugeHeadersPathsAndBodies() {
        refused(raw.ask("GET", "/" + "a".repeat(100_000), VISIT, new byte[0]));
        refused(raw.ask("GET", "/v1/account?" + "a".repeat(6_000), VISIT, new byte[0]));
        refused(
                raw.send(
                        ("GET /v1/account HTTP/1.1\r\nHost: a\r\nA: "
                                        + "b".repeat(100_000)
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        byte[] huge = new byte[5 << 20];
        Arrays.fill(huge, (byte) ' ');
        assertEquals(413, raw.ask("POST", TAP, KIOSK, huge).status());
        Credentials operator = new Credentials.Operator(OpenDoor.OPERATOR);
        assertEquals(413, raw.ask("POST", "/v1/roster", operator, huge).status());
        assertEquals(0, door.handled.get());
    }

    @Test
    void abodyOnARouteWithoutOneIsRefused() {
        refused(raw.ask("GET", "/v1/account", VISIT, "{}".getBytes(StandardCharsets.UTF_8)));
    }

    /** Whatever becomes of a good request, it is answered with 2xx or a 4xx problem. */
    @Test
    void mutatedRequests() {
        Random random = new Random(SEED);
        List<Route<?, ?>> routes = Routes.ALL.stream().filter(Route::hasRequestBody).toList();
        for (int n = 0; n < MUTATIONS; n++) {
            Route<?, ?> route = routes.get(random.nextInt(routes.size()));
            byte[] body = mutate(Examples.body(route), random);
            Raw.Answer answer =
                    raw.ask(
                            route.method().name(),
                            Examples.path(route),
                            callerFor(route.role()),
                            body);
            if (answer.status() != 204) {
                String what = "mutation " + n + " of seed " + SEED + ", " + route.name();
                assertEquals(4, answer.status() / 100, what);
                assertEquals(answer.status(), answer.problem().status(), what);
            }
        }
    }

    private static Credentials callerFor(Role role) {
        return switch (role) {
            case ANYONE -> new Credentials.Nobody();
            case DEVICE -> KIOSK;
            case TERMINAL -> new Credentials.Device(OpenDoor.TERMINAL);
            case CARD_MAKER -> new Credentials.Device(OpenDoor.DESK);
            case CARDHOLDER -> VISIT;
            case OPERATOR -> new Credentials.Operator(OpenDoor.OPERATOR);
        };
    }

    private static byte[] mutate(byte[] body, Random random) {
        byte[] changed = body.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(changed.length);
            changed =
                    switch (random.nextInt(4)) {
                        case 0 -> replaced(changed, at, (byte) random.nextInt(256));
                        case 1 -> Arrays.copyOf(changed, at + 1);
                        case 2 -> joined(changed, at, Arrays.copyOfRange(body, 0, at / 2));
                        default -> joined(changed, at, tricks(random));
                    };
        }
        return changed;
    }

    private static byte[] tricks(Random random) {
        List<String> tricks =
                List.of("null", "\"", "{}", "[[", "1e99", "\\u0000", "\\udfff", "-0", ",", ":");
        return tricks.get(random.nextInt(tricks.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] body, int at, byte with) {
        body[at] = with;
        return body;
    }

    private static byte[] joined(byte[] body, int at, byte[] piece) {
        byte[] longer = Arrays.copyOf(body, body.length + piece.length);
        System.arraycopy(body, at, longer, at + piece.length, body.length - at);
        System.arraycopy(piece, 0, longer, at, piece.length);
        return longer;
    }

    private void refused(Raw.Answer answer) {
        assertEquals(4, answer.status() / 100, answer.text());
        assertEquals(Problem.MEDIA_TYPE, answer.headers().get("Content-Type"), answer.text());
        assertEquals(answer.status(), answer.problem().status());
        assertEquals(answer.headers().get("Request-Id"), answer.problem().requestId());
        assertEquals(0, door.handled.get(), "no handler may see it");
    }

    private static byte[] bytes(String before, int one, int two, String after) {
        return joined(
                (before + after).getBytes(StandardCharsets.UTF_8),
                before.length(),
                new byte[] {(byte) one, (byte) two});
    }
}
