package campus.onecard.server.payee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.fee.Bill;
import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.fee.FeeOutcome;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayFee;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeState;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.time.CampusTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Fees 缴费 from a kiosk's call to the payee's books and back, over HTTP on both sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeesOverHttpTest {

    private PayeeTown town;
    private OneCardClient owner;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        town = new PayeeTown(folder);
    }

    @AfterAll
    void close() throws Exception {
        town.close();
    }

    /** Every test has a person of its own, and payees without faults to begin with. */
    @BeforeEach
    void newcomer() throws Exception {
        town.open();
        owner = town.somebody();
    }

    private Bill firstBill() {
        return assertInstanceOf(PayeeAnswer.OpenBills.class, town.bills(owner)).bills().getFirst();
    }

    private PayFee bill() {
        Bill bill = firstBill();
        return town.sealed(
                owner,
                new PayFee(town.house.id(), "EXAM", bill.number(), bill.amount(), null),
                PayeeTown.PIN);
    }

    @Test
    void K_05_electricity_of_a_room_is_looked_up_paid_and_then_there() {
        PayeeAnswer.Known before =
                assertInstanceOf(PayeeAnswer.Known.class, town.lookUp(owner, "POWER", "7-315"));
        FeeOutcome.Paid paid =
                assertInstanceOf(
                        FeeOutcome.Paid.class, town.pay(owner, town.fee("POWER", "7-315", 20)));
        assertEquals(Money.ofYuan(180), paid.balanceAfter());
        assertFalse(paid.receipt().isEmpty());
        assertEquals(
                new PayeeAnswer.Known(
                        "7-315",
                        Optional.ofNullable(before.remaining())
                                .orElseThrow()
                                .plus(Money.ofYuan(20))),
                town.lookUp(owner, "POWER", "7-315"));
        assertEquals(List.of(MessageKind.FEE_PAID), town.told(owner));
        assertEquals(new PayeeAnswer.Unknown(), town.lookUp(owner, "POWER", "9-999"));
    }

    @Test
    void K_05_a_bill_is_shown_paid_and_gone_and_its_receipt_stands_in_the_history() {
        Bill bill = firstBill();
        FeeOutcome.Paid paid = assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, bill()));
        assertFalse(
                assertInstanceOf(PayeeAnswer.OpenBills.class, town.bills(owner))
                        .bills()
                        .contains(bill));
        FeePage.Fee told = town.fees(owner, Map.of()).fees().getFirst();
        assertEquals(paid.receipt(), told.receipt());
        assertEquals(FeePage.State.PAID, told.state());
        assertEquals(bill.number(), told.reference());
        assertEquals("EXAM", told.payee());
        assertEquals(bill.amount(), told.amount());
    }

    @Test
    void K_05_the_same_id_pays_once_and_answers_the_same_and_another_order_may_not_have_it() {
        long before = town.done();
        PayFee fee = town.fee("NETWORK", "", 10);
        FeeOutcome first = town.pay(owner, fee);
        assertEquals(first, town.pay(owner, fee));
        assertEquals(first, town.outcome(owner, fee.id()));
        assertEquals(Money.ofYuan(190), town.balance(owner));
        assertEquals(before + 1, town.done());
        PayFee other = new PayFee(fee.id(), "NETWORK", "", Money.ofYuan(11), null);
        assertProblem(ErrorCode.ID_REUSED, () -> town.pay(owner, other));
        OneCardClient stranger = town.somebody();
        assertProblem(ErrorCode.NOT_FOUND, () -> town.outcome(stranger, fee.id()));
    }

    private static void assertProblem(ErrorCode code, Runnable call) {
        CallFailure.Refused refused = assertThrows(CallFailure.Refused.class, call::run);
        assertTrue(refused.is(code), refused.problem().toString());
    }

    @Test
    void Q_04_twenty_yuan_pass_one_fen_more_asks_and_L_03_fifty_a_day_with_what_was_spent() {
        PayFee more = new PayFee(town.house.id(), "POWER", "7-315", Money.ofFen(2001), null);
        assertEquals(new FeeOutcome.PinRequired(), town.pay(owner, more));
        assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, town.fee("POWER", "7-315", 20)));
        assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, town.fee("POWER", "7-315", 20)));
        assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, town.fee("POWER", "7-315", 10)));
        PayFee beyond = town.fee("POWER", "7-315", 1);
        assertEquals(new FeeOutcome.PinRequired(), town.pay(owner, beyond));
        assertEquals(Money.ofYuan(50), owner.overview().spentToday());
        assertEquals(Money.ofYuan(150), town.balance(owner));
    }

    @Test
    void A_07_the_password_lets_a_fee_pass_beyond_the_limit_and_a_wrong_one_moves_nothing() {
        PayFee wrong = town.sealed(owner, town.fee("POWER", "7-315", 100), new Password("614908"));
        assertEquals(new FeeOutcome.WrongPin(2), town.pay(owner, wrong));
        assertEquals(new FeeOutcome.WrongPin(2), town.pay(owner, wrong));
        assertEquals(Money.ofYuan(200), town.balance(owner));
        PayFee right = town.sealed(owner, town.fee("POWER", "7-315", 100), PayeeTown.PIN);
        assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, right));
        for (int left = 2; left > 0; left--) {
            PayFee again =
                    town.sealed(owner, town.fee("POWER", "7-315", 50), new Password("614908"));
            assertEquals(new FeeOutcome.WrongPin(left), town.pay(owner, again));
        }
        PayFee last = town.sealed(owner, town.fee("POWER", "7-315", 50), new Password("614908"));
        assertEquals(new FeeOutcome.Locked(), town.pay(owner, last));
    }

    @Test
    void what_the_payee_does_not_take_or_the_account_does_not_have_is_refused_with_the_reason() {
        assertRefused(FeeFault.AMOUNT, town.fee("POWER", "7-315", 201));
        assertRefused(FeeFault.REFERENCE_UNKNOWN, town.fee("POWER", "", 1));
        assertRefused(FeeFault.BILL_UNKNOWN, town.fee("EXAM", "", 1));
        assertRefused(
                FeeFault.INSUFFICIENT,
                town.sealed(
                        owner,
                        new PayFee(town.house.id(), "EXAM", "X-1", Money.ofFen(20_001), null),
                        PayeeTown.PIN));
        assertProblem(ErrorCode.NOT_FOUND, () -> town.pay(owner, town.fee("CASINO", "", 1)));
        assertEquals(Money.ofYuan(200), town.balance(owner));
    }

    private void assertRefused(FeeFault fault, PayFee fee) {
        assertEquals(new FeeOutcome.Refused(fault), town.pay(owner, fee));
    }

    @Test
    void K_05_what_the_payee_refuses_comes_back_at_once_with_its_reason() {
        FeeOutcome unknownRoom = town.pay(owner, town.fee("POWER", "9-999", 10));
        FeeOutcome.Returned back = assertInstanceOf(FeeOutcome.Returned.class, unknownRoom);
        assertEquals(FeeFault.REFERENCE_UNKNOWN, back.fault());
        assertEquals(Money.ofYuan(200), back.balanceAfter());
        FeeOutcome otherAmount =
                town.pay(
                        owner,
                        new PayFee(
                                town.house.id(),
                                "EXAM",
                                firstBill().number(),
                                Money.ofYuan(1),
                                null));
        assertEquals(
                FeeFault.AMOUNT, assertInstanceOf(FeeOutcome.Returned.class, otherAmount).fault());
        assertEquals(List.of(MessageKind.FEE_RETURNED, MessageKind.FEE_RETURNED), town.told(owner));
        assertEquals(Money.ZERO, owner.overview().spentToday());
        assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, bill()));
    }

    @Test
    void K_05_a_bill_paid_elsewhere_is_refused_by_the_payee() throws Exception {
        PayFee fee = bill();
        town.open("order 1 refuse BILL_PAID");
        FeeOutcome.Returned back =
                assertInstanceOf(FeeOutcome.Returned.class, town.pay(owner, fee));
        assertEquals(FeeFault.BILL_PAID, back.fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "late 3", "garbage"})
    void never_lost_done_without_a_good_answer_is_unknown_and_then_paid_by_itself(String fault)
            throws Exception {
        PayFee fee = bill();
        town.open("order 1 " + fault);
        FeeOutcome now = town.pay(owner, fee);
        assertEquals(new FeeOutcome.Unknown(Money.ofYuan(170)), now);
        assertEquals(Money.ofYuan(170), town.balance(owner));
        FeePage.Fee pending = town.fees(owner, Map.of()).fees().getFirst();
        assertEquals(FeePage.State.PENDING, pending.state());
        assertInstanceOf(FeeOutcome.Paid.class, town.resolved(owner, fee.id()));
        assertEquals(Money.ofYuan(170), town.balance(owner));
        assertEquals(List.of(MessageKind.FEE_PAID), town.told(owner));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swallow", "down"})
    void never_twice_what_the_payee_never_did_comes_back_and_never_happens_later(String fault)
            throws Exception {
        PayFee fee = bill();
        town.open("order 1 " + fault);
        long before = town.done();
        assertEquals(new FeeOutcome.Unknown(Money.ofYuan(170)), town.pay(owner, fee));
        FeeOutcome.Returned back =
                assertInstanceOf(FeeOutcome.Returned.class, town.resolved(owner, fee.id()));
        assertEquals(FeeFault.CANCELLED, back.fault());
        assertEquals(
                List.of(MessageKind.FEE_RETURNED, MessageKind.FEE_UNANSWERED), town.told(owner));
        assertEquals(Money.ofYuan(200), town.balance(owner));
        assertEquals(back, town.pay(owner, fee));
        assertEquals(before, town.done());
        assertInstanceOf(FeeOutcome.Paid.class, town.pay(owner, bill()));
    }

    @Test
    void never_twice_a_payee_that_takes_its_time_and_the_answer_after_the_cancel()
            throws Exception {
        PayFee slow = bill();
        town.open("order 1 working 2");
        assertInstanceOf(FeeOutcome.Unknown.class, town.pay(owner, slow));
        assertInstanceOf(FeeOutcome.Paid.class, town.resolved(owner, slow.id()));
        assertEquals(Money.ofYuan(170), town.balance(owner));
        PayFee next = bill();
        town.open("order 1 slow 2");
        FeeOutcome first = town.pay(owner, next);
        assertInstanceOf(FeeOutcome.Unknown.class, first);
        FeeOutcome end = town.resolved(owner, next.id());
        Money left = end instanceof FeeOutcome.Paid ? Money.ofYuan(81) : Money.ofYuan(170);
        assertEquals(left, town.balance(owner));
    }

    @Test
    void a_payee_that_is_not_there_takes_nothing_and_the_list_says_so() throws Exception {
        PayFee fee = bill();
        town.shut();
        FeeOutcome.Returned back =
                assertInstanceOf(FeeOutcome.Returned.class, town.pay(owner, fee));
        assertEquals(FeeFault.CANCELLED, back.fault());
        assertEquals(new PayeeAnswer.Away(PayeeState.UNREACHABLE), town.bills(owner));
        town.house.pass(Duration.ofMinutes(1));
        assertEquals(PayeeState.UNREACHABLE, state("EXAM"));
        town.open();
        town.house.pass(Duration.ofMinutes(1));
        assertEquals(PayeeState.OPEN, state("EXAM"));
    }

    private PayeeState state(String code) {
        return PayeeTown.call(owner, FeeRoutes.PAYEES, Map.of(), Map.of(), null).payees().stream()
                .filter(p -> p.terms().code().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void K_05_outside_its_hours_and_without_a_service_a_payee_sends_people_to_its_desk() {
        LocalTime now = LocalTime.ofInstant(town.house.now(), CampusTime.ZONE);
        LocalTime from = now.plusHours(2).withSecond(0).withNano(0);
        town.put(
                PayeeTown.terms(
                        "POWER",
                        PayeeKind.ROOM,
                        1,
                        200,
                        "%tR".formatted(from),
                        "%tR".formatted(from.plusHours(1))),
                50,
                "http://127.0.0.1:9");
        assertEquals(PayeeState.CLOSED, state("POWER"));
        assertEquals(new PayeeAnswer.Away(PayeeState.CLOSED), town.lookUp(owner, "POWER", "7-315"));
        assertRefused(FeeFault.CLOSED, town.fee("POWER", "7-315", 10));
        town.at("");
        assertEquals(PayeeState.AT_DESK, state("POWER"));
        assertEquals(new PayeeAnswer.Away(PayeeState.AT_DESK), town.bills(owner));
        PayFee refused = town.fee("NETWORK", "", 10);
        assertEquals(new FeeOutcome.Refused(FeeFault.AT_DESK), town.pay(owner, refused));
        assertEquals(new FeeOutcome.Refused(FeeFault.AT_DESK), town.outcome(owner, refused.id()));
    }

    @Test
    void K_05_two_orders_for_one_bill_at_the_same_moment_pay_it_once() {
        PayFee one = bill();
        PayFee other =
                town.sealed(
                        owner,
                        new PayFee(town.house.id(), "EXAM", one.reference(), one.amount(), null),
                        PayeeTown.PIN);
        long before = town.done();
        List<FeeOutcome> both =
                List.of(one, other).stream()
                        .map(fee -> CompletableFuture.supplyAsync(() -> town.pay(owner, fee)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertEquals(1, both.stream().filter(FeeOutcome.Paid.class::isInstance).count());
        assertTrue(both.contains(new FeeOutcome.Refused(FeeFault.BILL_TAKEN)), both.toString());
        assertEquals(before + 1, town.done());
        assertEquals(Money.ofYuan(170), town.balance(owner));
    }

    @Test
    void the_history_goes_on_page_by_page_newest_first() {
        List<String> newest =
                List.of(1, 2, 3).stream()
                        .map(yuan -> town.fee("POWER", "7-31" + yuan, yuan))
                        .peek(fee -> town.pay(owner, fee))
                        .map(fee -> fee.id().toString())
                        .toList()
                        .reversed();
        FeePage first = town.fees(owner, Map.of("size", "2"));
        assertEquals(newest.subList(0, 2), first.fees().stream().map(FeePage.Fee::id).toList());
        FeePage rest = town.fees(owner, Map.of("size", "2", "after", first.next()));
        assertEquals(newest.subList(2, 3), rest.fees().stream().map(FeePage.Fee::id).toList());
        assertTrue(rest.fees().stream().noneMatch(f -> f.receipt().isEmpty()));
    }

    @Test
    void nobody_else_than_the_operator_changes_a_payee_and_its_key_is_not_in_the_tables() {
        assertProblem(
                ErrorCode.NOT_ALLOWED,
                () -> owner.call(FeeRoutes.PUT_PAYEE, Map.of("code", "POWER"), Map.of(), null));
        assertFalse(town.house.cells("payee").toLowerCase(Locale.ROOT).contains(town.key));
    }
}
