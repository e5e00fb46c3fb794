package campus.onecard.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.account.IdNumber;
import campus.onecard.domain.api.DocumentRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Role;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.ChoosePassword;
import campus.onecard.domain.document.DocumentAccount;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.document.ReportLostByDocument;
import campus.onecard.domain.document.ShowDocument;
import campus.onecard.domain.limit.SetLimits;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What somebody with nothing but an ID card may do at a kiosk, and nothing more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsOverHttpTest {

    private static final Password CHOSEN = new Password("927461");
    private static final Password NEXT = new Password("305918");
    private static final String NAME = "张㛃";

    private SignInHouse house;
    private int turn;
    private String number = "";
    private String document = "";
    private CardSerial card = new CardSerial("0000000000000000");
    private String session = "";

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        readerAt("kiosk-1");
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** The machine has told that it has a reader. */
    private void readerAt(String device) {
        house.sql(
                """
                INSERT INTO device (id, kind, name, place, sealed_key, enabled, enrolled)
                VALUES (?, 'KIOSK', '1', '2', '', TRUE, 0)
                """,
                device);
        house.sql("INSERT INTO equipment_report VALUES (?, 0)", device);
        house.sql(
                """
                INSERT INTO equipment_state (device_id, name, kind, is_now, since)
                VALUES (?, '身份证阅读器', 'ID_READER', 'READY', 0)
                """,
                device);
    }

    /** Every test has a person of its own, who has chosen both passwords. */
    @BeforeEach
    void newcomer() {
        turn++;
        number = "20180200%02d".formatted(turn);
        document = documentOf(turn);
        card = new CardSerial("%016X".formatted(0xD0C0 + turn));
        house.open(SignInHouse.person(number, DocumentType.ID_CARD, document), card);
        Password initial = new Password(document.substring(12).replace('X', '0'));
        session = house.firstVisit(number, initial, CHOSEN);
    }

    private static String documentOf(int turn) {
        String body = "510103199407161%02d".formatted(turn);
        return body + IdNumber.checkDigit(body);
    }

    private DocumentOutcome show(OneCardClient machine, String shown, String name) {
        UUID id = house.id();
        ShowDocument wish =
                new ShowDocument(
                        id,
                        DocumentType.ID_CARD,
                        machine.seal(new Password(shown), SecretPurpose.document(id)),
                        machine.seal(
                                ShowDocument.comparable(name), SecretPurpose.documentName(id)));
        return Objects.requireNonNull(
                machine.call(DocumentRoutes.SHOW_DOCUMENT, Map.of(), Map.of(), wish));
    }

    private DocumentAccount shown() {
        DocumentOutcome outcome = show(house.atKiosk(), document, NAME);
        return assertInstanceOf(DocumentOutcome.Known.class, outcome).accounts().getFirst();
    }

    private ChooseOutcome choose(
            OneCardClient machine, UUID id, String ticket, PasswordKind kind, Password wanted) {
        return Objects.requireNonNull(
                machine.call(
                        DocumentRoutes.CHOOSE_PASSWORD,
                        Map.of(),
                        Map.of(),
                        new ChoosePassword(
                                id,
                                ticket,
                                kind,
                                machine.seal(wanted, SecretPurpose.replacement(id)))));
    }

    private ChooseOutcome choose(String ticket, PasswordKind kind, Password wanted) {
        return choose(house.atKiosk(), house.id(), ticket, kind, wanted);
    }

    private LossOutcome lose(UUID id, String ticket) {
        return Objects.requireNonNull(
                house.atKiosk()
                        .call(
                                DocumentRoutes.LOST_BY_DOCUMENT,
                                Map.of(),
                                Map.of(),
                                new ReportLostByDocument(id, ticket)));
    }

    private static void refused(ErrorCode code, Executable call) {
        CallFailure.Refused refused = assertThrows(CallFailure.Refused.class, call);
        assertTrue(refused.is(code), refused::toString);
    }

    private void lockPayment() {
        for (int i = 0; i < 3; i++) {
            house.visit(session)
                    .changePassword(house.id(), PasswordKind.PAYMENT, new Password("614908"), NEXT);
        }
    }

    @Test
    void Q_15_a_locked_payment_password_is_chosen_anew_and_counts_at_once() {
        lockPayment();
        assertEquals(
                new ChangeOutcome.Locked(null),
                house.visit(session)
                        .changePassword(house.id(), PasswordKind.PAYMENT, CHOSEN, NEXT));
        DocumentAccount account = shown();
        assertEquals(Set.of(PasswordKind.PAYMENT), account.locked());
        assertEquals("张*", account.maskedName());
        assertEquals(new AccountNumber(number).masked(), account.maskedNumber());
        assertInstanceOf(
                ChooseOutcome.Chosen.class, choose(account.ticket(), PasswordKind.PAYMENT, NEXT));
        assertEquals(
                new ChangeOutcome.Changed(),
                house.visit(session)
                        .changePassword(
                                house.id(), PasswordKind.PAYMENT, NEXT, new Password("481537")));
        assertEquals(
                MessageKind.PASSWORD_CHOSEN_WITH_ID,
                house.visit(session).messages(null, 2).messages().getLast().kind());
        assertEquals(Set.of(), shown().locked());
    }

    @Test
    void A_08_a_forgotten_login_password_is_chosen_anew_and_every_visit_ends() {
        for (int i = 0; i < 5; i++) {
            house.signIn(number, "614908");
        }
        assertInstanceOf(SignInOutcome.Locked.class, house.signIn(number, CHOSEN.value()));
        DocumentAccount account = shown();
        assertEquals(Set.of(PasswordKind.LOGIN), account.locked());
        choose(account.ticket(), PasswordKind.LOGIN, NEXT);
        refused(ErrorCode.SESSION_ENDED, () -> house.visit(session).overview());
        assertInstanceOf(SignInOutcome.SignedIn.class, house.signIn(number, NEXT.value()));
        assertInstanceOf(SignInOutcome.WrongPassword.class, house.signIn(number, "927461"));
    }

    @Test
    void A_06_weak_ones_are_refused_with_the_reason_and_leave_the_ticket_good() {
        String ticket = shown().ticket();
        Map<String, PasswordFault> weak =
                Map.of(
                        "888888",
                        PasswordFault.TOO_SIMPLE,
                        "12345",
                        PasswordFault.NOT_SIX_DIGITS,
                        "940716",
                        PasswordFault.BIRTH_DATE,
                        number.substring(4),
                        PasswordFault.TAIL_OF_NUMBER,
                        document.substring(12).replace('X', '0'),
                        PasswordFault.INITIAL);
        weak.forEach(
                (text, fault) ->
                        assertEquals(
                                new ChooseOutcome.Refused(fault),
                                choose(ticket, PasswordKind.PAYMENT, new Password(text))));
        assertInstanceOf(ChooseOutcome.Chosen.class, choose(ticket, PasswordKind.PAYMENT, NEXT));
    }

    @Test
    void a_ticket_chooses_each_password_once_and_the_same_id_is_answered_the_same() {
        String ticket = shown().ticket();
        UUID id = house.id();
        OneCardClient kiosk = house.atKiosk();
        ChooseOutcome first = choose(kiosk, id, ticket, PasswordKind.PAYMENT, NEXT);
        house.pass(DocumentTickets.LIFE);
        assertEquals(first, choose(kiosk, id, ticket, PasswordKind.PAYMENT, NEXT));
        refused(
                ErrorCode.ID_REUSED,
                () -> choose(kiosk, id, ticket, PasswordKind.PAYMENT, new Password("481537")));
        String fresh = shown().ticket();
        choose(fresh, PasswordKind.PAYMENT, CHOSEN);
        refused(
                ErrorCode.DOCUMENT_AGAIN,
                () -> choose(fresh, PasswordKind.PAYMENT, new Password("481537")));
        assertInstanceOf(ChooseOutcome.Chosen.class, choose(fresh, PasswordKind.LOGIN, NEXT));
    }

    @Test
    void a_ticket_ends_after_five_minutes_and_is_good_on_its_own_machine_only() {
        String ticket = shown().ticket();
        refused(
                ErrorCode.DOCUMENT_AGAIN,
                () -> choose(house.atOtherKiosk(), house.id(), ticket, PasswordKind.LOGIN, NEXT));
        house.pass(DocumentTickets.LIFE);
        refused(ErrorCode.DOCUMENT_AGAIN, () -> choose(ticket, PasswordKind.PAYMENT, NEXT));
        refused(ErrorCode.DOCUMENT_AGAIN, () -> lose(house.id(), ticket));
        refused(ErrorCode.DOCUMENT_AGAIN, () -> choose("invented", PasswordKind.PAYMENT, NEXT));
    }

    @Test
    void a_ticket_opens_no_money_and_no_history() {
        OneCardClient thief = house.visit(shown().ticket());
        refused(ErrorCode.SESSION_ENDED, thief::overview);
        refused(ErrorCode.SESSION_ENDED, () -> thief.reportLoss(new ReportLost(house.id())));
        refused(
                ErrorCode.SESSION_ENDED,
                () ->
                        thief.setLimits(
                                new SetLimits(
                                        house.id(), SingleLimit.DEFAULT, DailyLimit.DEFAULT)));
        for (Route<?, ?> route : Routes.ALL) {
            if (route.role() == Role.CARDHOLDER
                    && !route.hasRequestBody()
                    && !route.path().contains("{")) {
                refused(ErrorCode.SESSION_ENDED, () -> thief.call(route, Map.of(), Map.of(), null));
            }
        }
        assertInstanceOf(
                ChangeOutcome.Changed.class,
                house.visit(session).changePassword(house.id(), PasswordKind.LOGIN, CHOSEN, NEXT),
                "the owner's own visit goes on");
    }

    @Test
    void X_01_a_card_is_reported_lost_with_the_id_card_alone_and_the_same_id_answers_the_same() {
        String ticket = shown().ticket();
        UUID id = house.id();
        LossOutcome done = lose(id, ticket);
        assertInstanceOf(LossOutcome.Done.class, done);
        house.pass(DocumentTickets.LIFE);
        assertEquals(done, lose(id, ticket));
        DocumentAccount again = shown();
        assertEquals(CardStatus.LOST, again.card());
        assertEquals(
                new LossOutcome.Refused(LossFault.ALREADY_REPORTED),
                lose(house.id(), again.ticket()));
        assertEquals(CardStatus.LOST, house.visit(session).overview().card());
        assertTrue(
                house.visit(session).messages(null, 5).messages().stream()
                        .anyMatch(m -> m.kind() == MessageKind.LOSS_REPORTED));
    }

    @Test
    void nobodys_number_and_another_name_are_answered_alike() {
        DocumentOutcome nobody = show(house.atKiosk(), documentOf(99), NAME);
        assertEquals(new DocumentOutcome.NotKnown(), nobody);
        assertEquals(nobody, show(house.atKiosk(), document, "李四"));
        assertInstanceOf(DocumentOutcome.Known.class, show(house.atKiosk(), document, " 张　㛃"));
    }

    @Test
    void a_person_with_two_accounts_gets_both_and_a_closed_one_is_said_in_words() {
        String second = "S" + number;
        CardSerial other = new CardSerial("%016X".formatted(0xEE00 + turn));
        house.open(SignInHouse.person(second, DocumentType.ID_CARD, document), other);
        DocumentOutcome both = show(house.atKiosk(), document, NAME);
        assertEquals(2, assertInstanceOf(DocumentOutcome.Known.class, both).accounts().size());
        house.sql("UPDATE account SET status = 'CLOSED' WHERE number = ?", number);
        DocumentOutcome one = show(house.atKiosk(), document, NAME);
        assertEquals(
                List.of(new AccountNumber(second).masked()),
                assertInstanceOf(DocumentOutcome.Known.class, one).accounts().stream()
                        .map(DocumentAccount::maskedNumber)
                        .toList());
        house.sql("UPDATE account SET status = 'CLOSED' WHERE number = ?", second);
        assertEquals(new DocumentOutcome.Closed(), show(house.atKiosk(), document, NAME));
    }

    @Test
    void a_frozen_account_gets_no_new_password_and_can_still_lose_its_card() {
        house.sql("UPDATE account SET status = 'FROZEN' WHERE number = ?", number);
        String ticket = shown().ticket();
        assertEquals(new ChooseOutcome.Closed(), choose(ticket, PasswordKind.PAYMENT, NEXT));
        assertInstanceOf(LossOutcome.Done.class, lose(house.id(), ticket));
    }

    @Test
    void one_document_is_looked_up_a_few_times_only_and_again_after_a_while() {
        for (int i = 0; i < Showings.MOST_OF_ONE; i++) {
            shown();
        }
        DocumentOutcome over = show(house.atKiosk(), document, NAME);
        assertEquals(
                house.now().plus(Showings.SPAN).toEpochMilli(),
                assertInstanceOf(DocumentOutcome.TooOften.class, over).until().toEpochMilli());
        house.pass(Showings.SPAN.plusSeconds(1));
        shown();
    }

    @Test
    void a_machine_that_shows_many_unknown_documents_is_told_nothing_more_for_a_while() {
        house.pass(Showings.SPAN.plusSeconds(1));
        for (int i = 0; i < Showings.MOST_UNKNOWN; i++) {
            show(house.atKiosk(), "51010319940716%03dX".formatted(i), NAME);
        }
        assertInstanceOf(DocumentOutcome.TooOften.class, show(house.atKiosk(), document, NAME));
        house.pass(Showings.SPAN.plusSeconds(1));
        shown();
    }

    @Test
    void only_a_kiosk_that_has_told_of_its_reader_may_ask() {
        refused(ErrorCode.NOT_ALLOWED, () -> show(house.atOtherKiosk(), document, NAME));
        refused(ErrorCode.NOT_ALLOWED, () -> show(house.atTill(), document, NAME));
    }

    @Test
    void what_is_kept_of_a_showing_tells_no_name_no_number_and_no_ticket() {
        String ticket = shown().ticket();
        choose(ticket, PasswordKind.PAYMENT, NEXT);
        String kept = house.cells("document_showing") + house.cells("document_ticket");
        for (String own : List.of(document, NAME, number, ticket, NEXT.value())) {
            assertFalse(kept.contains(own), own);
        }
        assertEquals(
                1,
                house.number(
                        "SELECT COUNT(*) FROM posting p JOIN account a ON a.id = p.account_id"
                                + " WHERE a.number = ? AND p.kind = 'PASSWORD_RESET'"
                                + " AND p.detail = 'PAYMENT ID_CARD' AND p.terminal = 'kiosk1'",
                        number));
        house.pass(Duration.ofSeconds(1));
    }
}
