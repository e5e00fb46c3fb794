package campus.onecard.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.ChangePassword;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.password.SecretSeal;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.TakePayment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Recognisable passwords and PINs go through everything that takes them; afterwards nothing that
 * the server wrote may hold one, in clear, in hexadecimal or in base64.
 */
class SecretScanTest {

    private static final String INITIAL = "162690";
    private static final String LOGIN = "Qz7Scan4Me";
    private static final String WRONG_LOGIN = "Qz7Wrong4Me";
    private static final String PIN = "927461";
    private static final String OTHER_PIN = "380527";
    private static final String WRONG_PIN = "614908";
    private static final List<String> SECRETS =
            List.of(INITIAL, LOGIN, WRONG_LOGIN, PIN, OTHER_PIN, WRONG_PIN);

    private static final String NUMBER = "2018010077";
    private static final CardSerial CARD = new CardSerial("00000000CA00CA77");
    private static final String STAFF = "20010007";

    private final SecureRandom random = new SecureRandom();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("campus.onecard");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final List<String> said = new ArrayList<>();

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
    void no_password_and_no_pin_lies_open_in_anything_the_server_wrote() throws Exception {
        try (SignInHouse house = new SignInHouse()) {
            house.open(
                    SignInHouse.person(NUMBER, DocumentType.ID_CARD, "51010319940716269X"), CARD);
            visit(house);
            pay(house);
            misuse(house);
            hall(house);
            said.add(openApi(house));
            for (String table : tables(house)) {
                clean("table " + table, house.cells(table));
            }
        }
        lines.list.forEach(event -> said.add(everythingIn(event)));
        clean("logs and answers", String.join("\n", said));
        assertTrue(String.join("\n", said).contains("/v1/sessions"), "the access log is in it");
    }

    @Test
    void the_scan_would_see_one() {
        byte[] pin = PIN.getBytes(UTF_8);
        for (String leak :
                List.of(
                        "pin=" + PIN,
                        "0a" + HexFormat.of().formatHex(pin),
                        HexFormat.of().withUpperCase().formatHex(pin),
                        Base64.getEncoder().encodeToString(pin))) {
            assertThrows(AssertionError.class, () -> clean("a leak", leak), leak);
        }
    }

    private void visit(SignInHouse house) {
        assertInstanceOf(
                SignInOutcome.WrongPassword.class, heard(house.signIn(NUMBER, WRONG_LOGIN)));
        String session =
                assertInstanceOf(SignInOutcome.SignedIn.class, house.signIn(NUMBER, INITIAL))
                        .session();
        change(house, session, PasswordKind.LOGIN, INITIAL, LOGIN);
        change(house, session, PasswordKind.LOGIN, WRONG_LOGIN, LOGIN);
        change(house, session, PasswordKind.PAYMENT, INITIAL, "123456");
        change(house, session, PasswordKind.PAYMENT, INITIAL, PIN);
        change(house, session, PasswordKind.PAYMENT, WRONG_PIN, OTHER_PIN);
        change(house, session, PasswordKind.PAYMENT, PIN, OTHER_PIN);
        heard(house.signIn(NUMBER, LOGIN));
    }

    private void change(
            SignInHouse house, String session, PasswordKind kind, String current, String wanted) {
        UUID id = house.id();
        for (int i = 0; i < 2; i++) {
            heard(
                    house.visit(session)
                            .changePassword(id, kind, new Password(current), new Password(wanted)));
        }
    }

    private void pay(SignInHouse house) {
        assertInstanceOf(PaymentOutcome.Approved.class, heard(pay(house, OTHER_PIN)));
        for (int i = 0; i < 3; i++) {
            heard(pay(house, WRONG_PIN));
        }
        PaymentOutcome.Declined locked =
                assertInstanceOf(PaymentOutcome.Declined.class, heard(pay(house, OTHER_PIN)));
        assertEquals(Refusal.PIN_LOCKED, locked.reason());
    }

    /** Twice, as a terminal that heard no answer does. */
    private PaymentOutcome pay(SignInHouse house, String pin) {
        OneCardClient till = house.atTill();
        UUID id = house.id();
        heard(pay(till, id, pin));
        return pay(till, id, pin);
    }

    private static PaymentOutcome pay(OneCardClient till, UUID id, String pin) {
        SealedSecret sealed = till.seal(new Password(pin), SecretPurpose.pin(id));
        TakePayment payment = new TakePayment(id, CARD, Money.ofFen(100), 1, sealed, null);
        return Objects.requireNonNull(till.call(TerminalRoutes.PAY, Map.of(), Map.of(), payment));
    }

    /** Secrets where they do not belong: in clear, sealed for something else, out of place. */
    private void misuse(SignInHouse house) {
        String session =
                assertInstanceOf(SignInOutcome.SignedIn.class, house.signIn(NUMBER, LOGIN))
                        .session();
        SealedSecret foreign =
                SecretSeal.of(new byte[32])
                        .close(new Password(PIN), SecretPurpose.signIn(NUMBER), random);
        UUID id = house.id();
        refused(
                () ->
                        house.visit(session)
                                .call(
                                        Routes.CHANGE_PASSWORD,
                                        Map.of(),
                                        Map.of(),
                                        new ChangePassword(
                                                id, PasswordKind.PAYMENT, foreign, foreign)));
        refused(() -> house.visit(session).movements(null, null, PIN, 10));
    }

    private void refused(Runnable call) {
        said.add(assertThrows(CallFailure.Refused.class, call::run).toString());
    }

    private void hall(SignInHouse house) {
        long account = house.number("SELECT id FROM account WHERE number = ?", NUMBER);
        heard(house.staff.unlock(house.id(), account, PasswordKind.PAYMENT, STAFF));
        heard(house.staff.reset(house.id(), account, PasswordKind.PAYMENT, STAFF));
        heard(house.staff.reset(house.id(), account, PasswordKind.LOGIN, STAFF));
    }

    private <T> T heard(T answer) {
        said.add(answer.toString());
        return answer;
    }

    private static String openApi(SignInHouse house) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = house.address().resolve("/openapi.json");
            return http.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static List<String> tables(SignInHouse house) {
        List<String> tables =
                house.database
                        .jdbi()
                        .withHandle(h -> h.select("SHOW TABLES").mapTo(String.class).list());
        assertTrue(tables.containsAll(List.of("secret", "posting", "message", "session")));
        return tables;
    }

    private static void clean(String where, String text) {
        for (String secret : SECRETS) {
            byte[] bytes = secret.getBytes(UTF_8);
            // Six digits may stand inside a longer number by chance; a leak stands alone.
            Pattern alone = Pattern.compile("(?<![0-9A-Za-z.-])" + secret + "(?![0-9A-Za-z])");
            assertFalse(alone.matcher(text).find(), () -> where + " holds a secret in clear");
            assertFalse(
                    text.toLowerCase(Locale.ROOT).contains(HexFormat.of().formatHex(bytes)),
                    () -> where + " holds a secret in hexadecimal");
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            assertFalse(text.contains(base64), () -> where + " holds a secret in base64");
        }
    }

    private static String everythingIn(ILoggingEvent event) {
        return event.getFormattedMessage()
                + event.getKeyValuePairs()
                + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null
                        ? ""
                        : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
