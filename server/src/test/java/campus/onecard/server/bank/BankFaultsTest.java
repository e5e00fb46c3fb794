package campus.onecard.server.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.outside.OrderWord;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Whatever the bank does, money arrives once or not at all, and everything ends by itself. */
class BankFaultsTest {

    private static final Duration PAST_DEADLINE = Duration.ofSeconds(90);

    private BankRig rig;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        rig = new BankRig(folder);
        id = rig.campus.id();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void assertStands(HoldStatus status, long balance) {
        assertEquals(status, rig.hold(id).status());
        rig.assertBalance(balance);
    }

    private String reason() {
        return rig.detail(
                "SELECT detail FROM posting WHERE kind = 'TRANSFER_SETTLEMENT'"
                        + " AND outcome = 'APPROVED' ORDER BY seq DESC LIMIT 1");
    }

    @Test
    void K_04_what_the_bank_approves_arrives_at_once_and_once_however_often_it_is_sent() {
        Outcome first = rig.place(id, 100);
        assertStands(HoldStatus.POSTED, 105);
        assertEquals(first, rig.place(id, 100));
        rig.connect(rig.url());
        assertEquals(first, rig.place(id, 100));
        assertStands(HoldStatus.POSTED, 105);
        assertEquals(Money.ofYuan(100), rig.atBank(id));
        assertEquals(1, rig.messages("TRANSFER_ARRIVED"));
        assertEquals(0, rig.resolve());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_ENOUGH", "ACCOUNT_CLOSED", "BANK_DAILY_LIMIT"})
    void K_04_what_the_bank_refuses_moves_nothing_and_the_reason_is_kept(String why)
            throws Exception {
        rig.script("order 1 refuse " + why);
        rig.place(id, 100);
        assertStands(HoldStatus.VOIDED, 5);
        assertEquals(why, reason());
        assertEquals(1, rig.messages("TRANSFER_FAILED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "garbage"})
    void B_01_money_taken_without_a_word_arrives_by_itself_with_a_message(String fault)
            throws Exception {
        rig.script("order 1 " + fault);
        rig.placeInVain(id, 100);
        assertStands(HoldStatus.PENDING, 5);
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.POSTED, 105);
        assertEquals(1, rig.messages("TRANSFER_ARRIVED"));
        assertEquals(0, rig.resolve());
        assertEquals(Money.ofYuan(100), rig.atBank(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swallow", "down"})
    void B_01_an_order_that_got_lost_is_taken_back_and_never_carried_out(String fault)
            throws Exception {
        rig.script("order 1 " + fault);
        rig.placeInVain(id, 100);
        assertEquals(0, rig.resolve());
        assertStands(HoldStatus.PENDING, 5);
        rig.pass(PAST_DEADLINE);
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.VOIDED, 5);
        assertEquals("CANCELLED", reason());
        OrderWord again = rig.bank.order(id, rig.token, Money.ofYuan(100), rig.today());
        assertEquals(new OrderWord.Refused("CANCELLED"), again);
        assertEquals(Money.ZERO, rig.atBank(id));
    }

    @Test
    void B_01_an_answer_that_comes_late_is_booked_by_the_one_who_waits_for_it() throws Exception {
        rig.hasty();
        rig.script("order 1 late 2");
        rig.place(id, 100);
        assertStands(HoldStatus.PENDING, 5);
        rig.awaitIdle();
        assertStands(HoldStatus.POSTED, 105);
        assertEquals(0, rig.resolve());
    }

    @Test
    void B_01_an_order_that_reaches_the_bank_after_it_was_taken_back_does_nothing()
            throws Exception {
        rig.script("order * slow 3");
        rig.placeInVain(id, 100);
        rig.pass(PAST_DEADLINE);
        assertEquals(1, rig.resolve());
        // As slow, and after the first: when it is answered, that one has come.
        rig.bank.order(rig.campus.id(), rig.token, Money.ofYuan(10), rig.today());
        assertStands(HoldStatus.VOIDED, 5);
        assertEquals(Money.ZERO, rig.atBank(id));
    }

    @Test
    void B_01_a_bank_that_is_still_working_is_asked_until_it_has_decided() throws Exception {
        rig.script("order 1 working 3");
        rig.place(id, 100);
        for (int i = 0; i < 2; i++) {
            assertEquals(0, rig.resolve());
            assertStands(HoldStatus.PENDING, 5);
            rig.pass(Duration.ofSeconds(10));
        }
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.POSTED, 105);
    }

    @Test
    void B_01_nobody_there_at_the_first_try_means_for_certain_that_nothing_happened()
            throws Exception {
        rig.shut();
        rig.place(id, 100);
        assertStands(HoldStatus.VOIDED, 5);
        assertEquals("NOT_REACHED", reason());
    }

    @Test
    void B_01_nobody_there_at_a_later_try_means_nothing_about_the_first() throws Exception {
        rig.script("order 1 silence");
        rig.placeInVain(id, 100);
        rig.shut();
        rig.place(id, 100);
        assertStands(HoldStatus.PENDING, 5);
        rig.pass(PAST_DEADLINE);
        assertEquals(0, rig.resolve());
        assertStands(HoldStatus.PENDING, 5);
        rig.script();
        rig.pass(PAST_DEADLINE);
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.POSTED, 105);
    }

    @Test
    void B_01_a_cut_between_the_hold_and_the_call_ends_refused() {
        rig.campus.lanes.post(rig.order(id, 100));
        rig.connect(rig.url());
        assertEquals(0, rig.resolve());
        rig.pass(PAST_DEADLINE);
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.VOIDED, 5);
    }

    @Test
    void B_01_a_cut_between_the_call_and_the_settlement_ends_with_the_money() throws Exception {
        rig.campus.lanes.post(rig.order(id, 100));
        rig.bank.order(id, rig.token, Money.ofYuan(100), rig.today());
        rig.campus.restartLanes();
        rig.connect(rig.url());
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.POSTED, 105);
    }

    @Test
    void B_01_a_client_that_sends_again_after_a_cut_has_it_carried_out_once() {
        rig.campus.lanes.post(rig.order(id, 100));
        rig.connect(rig.url());
        rig.place(id, 100);
        assertStands(HoldStatus.POSTED, 105);
        assertEquals(Money.ofYuan(100), rig.atBank(id));
    }

    @Test
    void B_01_an_order_of_long_ago_is_not_carried_out_when_it_is_sent_again() {
        rig.campus.lanes.post(rig.order(id, 100));
        rig.pass(PAST_DEADLINE);
        rig.place(id, 100);
        assertStands(HoldStatus.PENDING, 5);
        assertEquals(1, rig.resolve());
        assertStands(HoldStatus.VOIDED, 5);
    }

    @Test
    void B_01_an_answer_heard_by_many_credits_once() throws Exception {
        rig.script("order 1 twice");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Runnable> all =
                    IntStream.range(0, 20)
                            .<Runnable>mapToObj(
                                    i -> i % 2 == 0 ? () -> rig.place(id, 100) : rig.resolver::run)
                            .toList();
            all.forEach(threads::execute);
        }
        rig.resolve();
        assertStands(HoldStatus.POSTED, 105);
        assertEquals(1, rig.messages("TRANSFER_ARRIVED"));
    }

    @Test
    void B_01_a_bank_with_another_key_is_not_believed() throws Exception {
        rig.connectWith(new byte[32]);
        rig.place(id, 100);
        assertStands(HoldStatus.PENDING, 5);
        rig.pass(PAST_DEADLINE);
        assertEquals(0, rig.resolve());
        assertStands(HoldStatus.PENDING, 5);
    }

    @Test
    void K_04_the_ceiling_holds_for_many_at_once_and_counts_what_is_under_way() throws Exception {
        rig.script("order * swallow");
        List<UUID> ids = IntStream.range(0, 30).mapToObj(_ -> rig.campus.id()).toList();
        List<Outcome> outcomes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    ids.stream().map(i -> threads.submit(() -> rig.placeInVain(i, 100))).toList();
            outcomes = answers.stream().map(BankFaultsTest::get).toList();
        }
        assertEquals(5, outcomes.stream().filter(Outcome.Approved.class::isInstance).count());
        Outcome.Declined no =
                assertInstanceOf(Outcome.Declined.class, rig.place(rig.campus.id(), 10));
        assertEquals(new Outcome.Declined(DeclineReason.BEYOND_CEILING, "0"), no);
        rig.pass(PAST_DEADLINE);
        assertEquals(5, rig.resolve());
        rig.script();
        assertTrue(rig.place(rig.campus.id(), 500) instanceof Outcome.Approved, "freed again");
        rig.assertBalance(505);
    }

    private static <T> T get(java.util.concurrent.Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
