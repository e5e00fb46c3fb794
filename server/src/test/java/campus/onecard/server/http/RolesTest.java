package campus.onecard.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.domain.api.Problem;
import campus.onecard.domain.api.Role;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every route against every caller: the table alone decides who gets in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private static final Map<String, Credentials> CALLERS =
            Map.ofEntries(
                    Map.entry("nobody", new Credentials.Nobody()),
                    Map.entry("kiosk", new Credentials.Device(OpenDoor.KIOSK)),
                    Map.entry("terminal", new Credentials.Device(OpenDoor.TERMINAL)),
                    Map.entry("desk", new Credentials.Device(OpenDoor.DESK)),
                    Map.entry(
                            "shut out kiosk",
                            new Credentials.Visit(OpenDoor.SHUT_OUT, OpenDoor.SESSION)),
                    Map.entry(
                            "unknown kiosk",
                            new Credentials.Visit(OpenDoor.STRANGER, OpenDoor.SESSION)),
                    Map.entry("visit", new Credentials.Visit(OpenDoor.KIOSK, OpenDoor.SESSION)),
                    Map.entry(
                            "visit before the change",
                            new Credentials.Visit(OpenDoor.KIOSK, OpenDoor.NEW_SESSION)),
                    Map.entry("ended visit", new Credentials.Visit(OpenDoor.KIOSK, "another")),
                    Map.entry("operator", new Credentials.Operator(OpenDoor.OPERATOR)),
                    Map.entry(
                            "wrong operator",
                            new Credentials.Operator("operator-key-of-the-tesT")));

    private static final Map<Role, Set<String>> WELCOME =
            Map.of(
                    Role.ANYONE, CALLERS.keySet(),
                    Role.DEVICE,
                            Set.of(
                                    "kiosk",
                                    "terminal",
                                    "desk",
                                    "visit",
                                    "visit before the change",
                                    "ended visit"),
                    Role.TERMINAL, Set.of("terminal"),
                    Role.CARD_MAKER, Set.of("desk"),
                    Role.CARDHOLDER, Set.of("visit"),
                    Role.OPERATOR, Set.of("operator"));

    private OpenDoor door = new OpenDoor(OpenDoor.unlimitedSettings(), OpenDoor.OPERATOR);

    @BeforeAll
    void open() {
        assertEquals(Set.of(Role.values()), WELCOME.keySet());
    }

    @AfterAll
    void close() {
        door.close();
    }

    /** The table's word; and who must change a password first may do that and leave. */
    private static boolean isWelcome(Route<?, ?> route, String who) {
        return WELCOME.getOrDefault(route.role(), Set.of()).contains(who)
                || who.equals("visit before the change")
                        && Set.of(Routes.CHANGE_PASSWORD, Routes.SIGN_OUT).contains(route);
    }

    @TestFactory
    Stream<DynamicTest> everyRouteRefusesEveryLesserCaller() {
        return Routes.ALL.stream()
                .flatMap(
                        route ->
                                CALLERS.keySet().stream()
                                        .map(
                                                who ->
                                                        DynamicTest.dynamicTest(
                                                                route.name() + " for " + who,
                                                                () -> check(route, who))));
    }

    private void check(Route<?, ?> route, String who) {
        int before = door.handled.get();
        Credentials caller = CALLERS.getOrDefault(who, new Credentials.Nobody());
        Raw.Answer answer =
                new Raw(door.address())
                        .ask(
                                route.method().name(),
                                Examples.path(route),
                                caller,
                                Examples.body(route));
        if (isWelcome(route, who)) {
            assertEquals(204, answer.status());
            assertEquals(before + 1, door.handled.get());
        } else {
            assertTrue(Set.of(401, 403).contains(answer.status()), answer.text());
            assertEquals(Problem.MEDIA_TYPE, answer.headers().get("Content-Type"));
            assertEquals(answer.status(), answer.problem().status());
            assertEquals(before, door.handled.get(), "the handler must not run");
        }
    }
}
