package campus.onecard.server.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A finder at a kiosk, the owner, and whoever reads the notices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundCardsTest {

    private SignInHouse house;
    private OneCardClient owner;
    private CardSerial card = new CardSerial("0000000000000000");
    private int turn;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        owner = house.atKiosk();
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** Every test has an owner of its own. */
    @BeforeEach
    void newcomer() {
        turn++;
        card = new CardSerial("%016X".formatted(0xFA00 + turn));
        String number = "20190100%02d".formatted(10 + turn);
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"), card);
        Password chosen = new Password("927461");
        owner = house.visit(house.firstVisit(number, new Password("162690"), chosen));
    }

    private FoundCard wish() {
        return new FoundCard(house.id(), card, house.ticket(card));
    }

    private FoundOutcome found(FoundCard wish) {
        return Objects.requireNonNull(
                house.atKiosk().call(FoundRoutes.FOUND_CARD, Map.of(), Map.of(), wish));
    }

    private List<FoundNotice> notices(Map<String, String> query) {
        NoticePage page = house.atKiosk().call(FoundRoutes.NOTICES, Map.of(), query, null);
        return Objects.requireNonNull(page).notices();
    }

    private List<FoundNotice> mine() {
        return notices(Map.of("digits", Integer.toString(10 + turn)));
    }

    private List<Message> told() {
        return owner.messages(null, 50).messages().stream()
                .filter(m -> m.kind() == MessageKind.CARD_FOUND)
                .toList();
    }

    @Test
    void M_01_a_found_card_cannot_pay_any_more_and_its_owner_is_told_once() {
        FoundCard wish = wish();
        FoundOutcome taken = found(wish);
        assertInstanceOf(FoundOutcome.Taken.class, taken);
        assertEquals(CardStatus.LOST, house.atKiosk().tap(new CardTap(card)).status());
        assertEquals(1, told().size());
        assertEquals(taken, found(wish));
        assertEquals(1, told().size(), "a double tap tells nobody twice");
        assertEquals(1, mine().size());
    }

    @Test
    void N_01_a_notice_names_unit_first_character_and_two_digits_and_nothing_more() {
        found(wish());
        FoundNotice notice = mine().getFirst();
        assertEquals("文学院", notice.unit());
        assertEquals("张**", notice.maskedName());
        assertEquals(Integer.toString(10 + turn), notice.lastTwo());
        NoticePage page = house.atKiosk().call(FoundRoutes.NOTICES, Map.of(), Map.of(), null);
        String all = Objects.requireNonNull(page).toString();
        for (String secret : List.of("㛃", "201901", card.value(), "13800000001", "716269")) {
            assertFalse(all.contains(secret), () -> secret + " in " + all);
        }
        assertTrue(page.units().contains("文学院"));
    }

    @Test
    void K_07_notices_are_searched_by_two_digits_unit_and_day_and_by_no_more() {
        found(wish());
        assertEquals(1, mine().size());
        assertTrue(notices(Map.of("unit", "文学院")).size() >= 1);
        assertEquals(List.of(), notices(Map.of("unit", "没有的学院")));
        assertEquals(List.of(), notices(Map.of("since", "2999-01-01")));
        for (Map<String, String> bad :
                List.of(
                        Map.of("digits", "2019010011"),
                        Map.of("digits", "%"),
                        Map.of("since", "soon"),
                        Map.of("size", "0"))) {
            var refused = assertThrows(CallFailure.Refused.class, () -> notices(bad));
            assertTrue(refused.is(ErrorCode.INVALID_FIELD));
        }
    }

    @Test
    void X_06_a_notice_ends_when_the_owner_lifts_the_report_and_a_later_loss_does_not_revive_it() {
        found(wish());
        LossOutcome lifted = owner.liftLoss(new LiftReport(house.id(), card, house.ticket(card)));
        assertInstanceOf(LossOutcome.Done.class, lifted);
        assertEquals(List.of(), mine());
        house.pass(Duration.ofMinutes(1));
        owner.reportLoss(new ReportLost(house.id()));
        assertEquals(List.of(), mine());
    }

    @Test
    void X_05_a_notice_ends_when_the_card_is_replaced_and_a_replaced_card_is_worthless() {
        found(wish());
        FoundCard late = wish();
        house.sql("UPDATE card SET status = 'VOID' WHERE serial = ?", card.value());
        assertEquals(List.of(), mine());
        assertInstanceOf(FoundOutcome.Worthless.class, found(late));
        assertEquals(1, told().size());
    }

    @Test
    void X_01_a_card_that_was_reported_lost_before_is_found_all_the_same() {
        owner.reportLoss(new ReportLost(house.id()));
        assertInstanceOf(FoundOutcome.Taken.class, found(wish()));
        assertEquals(1, told().size());
        assertEquals(1, mine().size());
    }

    @Test
    void without_the_card_at_this_machine_nothing_is_reported() {
        FoundCard forged = new FoundCard(house.id(), card, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        var refused = assertThrows(CallFailure.Refused.class, () -> found(forged));
        assertTrue(refused.is(ErrorCode.NONCE_REFUSED));
        assertEquals(CardStatus.ACTIVE, house.atKiosk().tap(new CardTap(card)).status());
    }

    @Test
    void M_01_whoever_has_walked_off_with_the_card_hands_in_nothing() {
        FoundCard wish = wish();
        house.pass(Duration.ofSeconds(31));
        var refused = assertThrows(CallFailure.Refused.class, () -> found(wish));
        assertTrue(refused.is(ErrorCode.NONCE_REFUSED));
        assertEquals(CardStatus.ACTIVE, house.atKiosk().tap(new CardTap(card)).status());
        assertInstanceOf(FoundOutcome.Taken.class, found(wish()), "laid there again it is");
    }

    @Test
    void M_01_a_report_that_was_taken_is_answered_without_the_card_too() {
        FoundCard wish = wish();
        FoundOutcome taken = found(wish);
        house.pass(Duration.ofMinutes(1));
        assertEquals(taken, found(wish));
    }

    @Test
    void N_01_a_card_is_frozen_with_its_notice_or_not_at_all() {
        FoundCard wish = wish();
        house.sql(
                "CREATE TRIGGER notice_fails BEFORE INSERT ON found_card FOR EACH ROW"
                        + " SIGNAL SQLSTATE '22001' SET MESSAGE_TEXT = 'no room'");
        try {
            assertThrows(CallFailure.class, () -> found(wish));
        } finally {
            house.sql("DROP TRIGGER notice_fails");
        }
        assertEquals(CardStatus.ACTIVE, house.atKiosk().tap(new CardTap(card)).status());
        assertEquals(List.of(), told());
        assertInstanceOf(FoundOutcome.Taken.class, found(wish), "sent again it is carried out");
        assertEquals(1, mine().size());
        assertEquals(1, told().size());
    }
}
