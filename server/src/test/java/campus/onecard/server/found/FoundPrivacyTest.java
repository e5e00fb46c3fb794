package campus.onecard.server.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.server.signin.SignInHouse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finder and owner never learn of each other: not by answers, not by notices, not by the log. */
class FoundPrivacyTest {

    private static final String NUMBER = "2019887731";
    private static final CardSerial CARD = new CardSerial("00000000FEED0031");

    /** What nobody but the owner may read; the first ones not even of the notice. */
    private static final List<String> FULL =
            List.of("欧阳", "阳小", "小满", NUMBER, "20198877", "13800007766", "510103", CARD.value());

    private static final List<String> ANY = List.of("欧", "满", "天文", "7731");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("campus.onecard");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private SignInHouse house;
    private OneCardClient owner;

    @BeforeEach
    void open() throws Exception {
        house = new SignInHouse();
        house.open(
                new RosterEntry(
                        new AccountNumber(NUMBER),
                        "欧阳小满",
                        DocumentType.ID_CARD,
                        "51010319940716269X",
                        Category.STUDENT,
                        "天文学院",
                        "13800007766",
                        Money.ofFen(1250)),
                CARD);
        Password chosen = new Password("927461");
        owner = house.visit(house.firstVisit(NUMBER, new Password("162690"), chosen));
        ours.setLevel(Level.TRACE);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void close() {
        root.detachAppender(lines);
        ours.setLevel(null);
        house.close();
    }

    private FoundOutcome finds(UUID id, String ticket) {
        return Objects.requireNonNull(
                house.atKiosk()
                        .call(
                                FoundRoutes.FOUND_CARD,
                                Map.of(),
                                Map.of(),
                                new FoundCard(id, CARD, ticket)));
    }

    private String ticket() {
        return house.ticket(CARD);
    }

    private static String json(Object answer) {
        return Json.strict().writeValueAsString(answer);
    }

    private static void lacks(String text, List<String> own) {
        for (String each : own) {
            assertFalse(text.contains(each), () -> "it says " + each + ": " + text);
        }
    }

    private long told() {
        return owner.messages(null, 50).messages().stream()
                .filter(m -> m.kind() == MessageKind.CARD_FOUND)
                .count();
    }

    @Test
    void M_01_no_answer_to_the_finder_says_anything_about_the_owner() {
        UUID id = house.id();
        String ticket = ticket();
        StringBuilder answers = new StringBuilder(json(finds(id, ticket)));
        answers.append(json(finds(id, ticket))).append(new FoundCard(id, CARD, ticket));
        answers.append(json(house.atKiosk().tap(new CardTap(CARD))));
        var refused =
                assertThrows(
                        CallFailure.Refused.class, () -> finds(house.id(), "no-ticket-at-all"));
        answers.append(refused);
        house.sql("UPDATE card SET status = 'VOID' WHERE serial = ?", CARD.value());
        answers.append(json(finds(house.id(), ticket)));
        lacks(answers.toString(), FULL);
        lacks(answers.toString(), ANY);
        assertFalse(answers.toString().contains("1250"), "nor about the balance");
    }

    @Test
    void N_01_a_notice_says_no_more_than_unit_first_character_and_two_digits() {
        finds(house.id(), ticket());
        for (Map<String, String> query :
                List.of(Map.<String, String>of(), Map.of("digits", "31"))) {
            String page =
                    json(
                            Objects.requireNonNull(
                                    house.atKiosk()
                                            .call(FoundRoutes.NOTICES, Map.of(), query, null)));
            assertTrue(page.contains("天文学院") && page.contains("欧**"), page);
            lacks(page, FULL);
            assertFalse(page.contains("731") || page.contains("欧***"), page);
        }
    }

    @Test
    void M_01_the_log_says_nothing_about_the_owner_and_the_owner_learns_only_the_place() {
        owner.reportLoss(new ReportLost(house.id()));
        finds(house.id(), ticket());
        assertThrows(CallFailure.Refused.class, () -> finds(house.id(), "no-ticket-at-all"));
        house.atKiosk().call(FoundRoutes.NOTICES, Map.of(), Map.of("digits", "31"), null);
        StringBuilder log = new StringBuilder();
        lines.list.forEach(
                line ->
                        log.append(line.getFormattedMessage())
                                .append(line.getKeyValuePairs())
                                .append(line.getMDCPropertyMap())
                                .append('\n'));
        assertTrue(log.length() > 0, "the test reads the log");
        lacks(log.toString(), FULL);
        lacks(log.toString(), ANY);
        Message message =
                owner.messages(null, 50).messages().stream()
                        .filter(m -> m.kind() == MessageKind.CARD_FOUND)
                        .findFirst()
                        .orElseThrow();
        assertEquals("", message.detail(), "this machine has no place, and there is nothing else");
    }

    @Test
    void M_01_a_finder_who_reports_again_at_once_tells_the_owner_once() {
        FoundOutcome first = finds(house.id(), ticket());
        house.pass(Duration.ofMinutes(3));
        assertEquals(first, finds(house.id(), ticket()));
        assertEquals(1, told());
        house.pass(Duration.ofMinutes(8));
        finds(house.id(), ticket());
        assertEquals(2, told(), "found once more, later");
    }
}
