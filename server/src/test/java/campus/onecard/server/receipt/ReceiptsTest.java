package campus.onecard.server.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.ReceiptRoutes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.receipt.NewReceipt;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Receipts as a kiosk asks for them and as any phone then sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptsTest {

    private static final Password INITIAL = new Password("162690");
    private static final Password CHOSEN = new Password("927461");

    private final HttpClient phone = HttpClient.newHttpClient();
    private SignInHouse house;
    private OneCardClient owner;
    private OneCardClient stranger;
    private Movement movement;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
        owner = signedIn("2018010001");
        stranger = signedIn("2018010002");
        movement = owner.movements(null, null, null, 1).movements().getFirst();
    }

    private OneCardClient signedIn(String number) {
        house.open(
                SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"),
                new CardSerial("00000" + number + "A"));
        return house.visit(house.firstVisit(number, INITIAL, CHOSEN));
    }

    @AfterAll
    void close() {
        phone.close();
        house.close();
    }

    private ReceiptIssued issue(OneCardClient who, NewReceipt wanted) {
        return Objects.requireNonNull(
                who.call(ReceiptRoutes.NEW_RECEIPT, Map.of(), Map.of(), wanted));
    }

    private ReceiptIssued ofMovement() {
        return issue(owner, NewReceipt.ofMovement(house.id(), UUID.fromString(movement.id())));
    }

    private HttpResponse<String> open(String url) throws IOException, InterruptedException {
        URI target = house.address().resolve(URI.create(url).getRawPath());
        String query = URI.create(url).getRawQuery();
        URI full = query == null ? target : URI.create(target + "?" + query);
        return phone.send(
                HttpRequest.newBuilder(full).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_receipt_is_a_page_with_before_change_after_and_nobodys_name() throws Exception {
        ReceiptIssued issued = ofMovement();
        assertTrue(issued.url().startsWith("http://card.test/r/"), issued.url());
        HttpResponse<String> page = open(issued.url());
        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html;charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        String html = page.body();
        assertTrue(html.contains("测试大学"), html);
        assertTrue(html.contains("0.00 元") && html.contains("+12.50") && html.contains("12.50 元"));
        assertTrue(html.contains(movement.id()) && html.contains("张* ****0001"), html);
        assertFalse(html.contains("㛃") || html.contains("2018010001"), html);
        assertFalse(html.contains("<script"), html);
        assertTrue(open(issued.url() + "?lang=en").body().contains("Balance before"));
    }

    @Test
    void the_same_id_brings_the_same_receipt_and_another_wish_is_a_conflict() {
        UUID id = house.id();
        UUID transaction = UUID.fromString(movement.id());
        ReceiptIssued first = issue(owner, NewReceipt.ofMovement(id, transaction));
        assertEquals(first, issue(owner, NewReceipt.ofMovement(id, transaction)));
        assertRefused(
                ErrorCode.ID_REUSED,
                () -> issue(owner, NewReceipt.ofMonth(id, YearMonth.of(2026, 9))));
        assertRefused(
                ErrorCode.NOT_FOUND,
                () -> issue(stranger, NewReceipt.ofMovement(house.id(), transaction)));
        assertRefused(
                ErrorCode.ID_REUSED, () -> issue(stranger, NewReceipt.ofMovement(id, transaction)));
    }

    private static void assertRefused(ErrorCode code, Runnable call) {
        assertTrue(assertThrows(CallFailure.Refused.class, call::run).is(code));
    }

    @Test
    void a_code_may_be_typed_in_small_letters_with_dashes_and_a_wrong_one_finds_nothing()
            throws Exception {
        String typed = ofMovement().code().toLowerCase(java.util.Locale.ROOT);
        assertEquals(17, typed.length());
        assertEquals(200, open("/r/" + typed).statusCode());
        HttpResponse<String> wrong = open("/r/34679-ACDEF-GHJKM");
        assertEquals(404, wrong.statusCode());
        assertTrue(wrong.body().contains("没有找到这张凭条"));
        assertNotEquals(ofMovement().code(), ofMovement().code());
    }

    @Test
    void a_page_expires_after_a_day_and_says_so_and_the_paper_stays_genuine() throws Exception {
        ReceiptIssued issued = ofMovement();
        assertEquals(
                house.now().plus(Duration.ofHours(24)).toEpochMilli(),
                issued.expires().toEpochMilli());
        house.sql("UPDATE receipt SET expires = ?", house.now().toEpochMilli());
        HttpResponse<String> page = open(issued.url());
        assertEquals(410, page.statusCode());
        assertTrue(page.body().contains("已经过期"), page.body());
        assertFalse(page.body().contains("12.50"));
        assertTrue(open(issued.check()).body().contains("这张凭条是真的"));
    }

    @Test
    void a_genuine_signature_is_told_from_every_other() throws Exception {
        ReceiptIssued issued = ofMovement();
        HttpResponse<String> genuine = open(issued.check());
        assertEquals(200, genuine.statusCode());
        assertTrue(genuine.body().contains("这张凭条是真的"));
        assertTrue(genuine.body().contains("+12.50"));
        String check = issued.check();
        char last = check.charAt(60) == 'A' ? 'B' : 'A';
        String bent = check.substring(0, 60) + last + check.substring(61);
        String foreign =
                "/check/" + ofMovement().content().id() + check.substring(check.lastIndexOf('/'));
        for (String forged : new String[] {bent, foreign, check + "x", "/check/no-id/AAAA"}) {
            HttpResponse<String> answer = open(forged);
            assertEquals(404, answer.statusCode(), forged);
            assertTrue(answer.body().contains("这张凭条不是真的"), forged);
        }
    }

    @Test
    void content_changed_in_the_database_is_not_genuine_any_more() throws Exception {
        ReceiptIssued issued = ofMovement();
        house.sql(
                "UPDATE receipt SET content = REPLACE(content, '1250', '9950') WHERE HEX(id) = ?",
                issued.content().id().replace("-", "").toUpperCase(java.util.Locale.ROOT));
        assertEquals(404, open(issued.check()).statusCode());
    }

    @Test
    void a_months_statement_adds_up_and_lists_its_movements() throws Exception {
        YearMonth month = YearMonth.from(CampusTime.dayOf(movement.at()));
        ReceiptIssued issued = issue(owner, NewReceipt.ofMonth(house.id(), month));
        assertNull(issued.content().movement());
        var totals = issued.content().month();
        assertNotNull(totals);
        assertEquals(Money.ofFen(1250), totals.closing());
        String html = open(issued.url()).body();
        assertTrue(html.contains("月度对账单") && html.contains("旧卡转入"), html);
        assertTrue(open(issued.check()).body().contains("这张凭条是真的"));
    }

    @Test
    void what_is_kept_of_a_receipt_holds_neither_its_code_nor_a_name_or_number() {
        ReceiptIssued issued = ofMovement();
        String kept = house.cells("receipt");
        assertFalse(kept.contains(issued.code().replace("-", "")));
        assertFalse(kept.contains("张㛃") || kept.contains("2018010001"), kept);
        assertFalse(issued.toString().contains(issued.code()));
    }

    @Test
    void words_of_a_merchant_never_become_markup() {
        String html = new Html().element("p", "x", "<b>\"&'").toString();
        assertEquals("<p class=\"x\">&lt;b&gt;&quot;&amp;&#39;</p>", html);
    }
}
