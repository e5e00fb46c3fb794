package campus.onecard.server.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** A bank that does not answer: its customers are told, before they begin and afterwards. */
class BankSilenceTest {

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

    @Test
    void B_01_who_ordered_is_told_once_that_nobody_knows_yet_and_then_how_it_ended()
            throws Exception {
        rig.script("order 1 swallow");
        rig.placeInVain(id, 100);
        assertEquals(0, rig.messages("TRANSFER_UNANSWERED"), "still in the hands of the desk");
        rig.resolve();
        assertEquals(1, rig.messages("TRANSFER_UNANSWERED"));
        rig.connect(rig.url());
        rig.resolve();
        assertEquals(1, rig.messages("TRANSFER_UNANSWERED"), "another server has no new news");
        rig.assertBalance(5);
        rig.pass(Duration.ofSeconds(90));
        assertEquals(1, rig.resolver.run());
        assertEquals(1, rig.messages("TRANSFER_UNANSWERED"));
        assertEquals(1, rig.messages("TRANSFER_FAILED"));
        rig.assertBalance(5);
    }

    @Test
    void B_01_an_order_that_the_first_question_settles_needs_no_such_message() throws Exception {
        rig.script("order 1 silence");
        rig.placeInVain(id, 100);
        rig.resolve();
        assertEquals(0, rig.messages("TRANSFER_UNANSWERED"));
        assertEquals(1, rig.messages("TRANSFER_ARRIVED"));
    }

    @Test
    void B_01_an_order_that_ended_meanwhile_is_not_told_as_open() throws Exception {
        rig.script("order 1 swallow");
        rig.placeInVain(id, 100);
        TellUnanswered late = TellUnanswered.of(rig.hold(id));
        rig.pass(Duration.ofSeconds(90));
        rig.resolver.run();
        assertEquals(new Outcome.Declined(DeclineReason.NOT_PENDING), rig.campus.lanes.post(late));
        assertEquals(0, rig.messages("TRANSFER_UNANSWERED"));
        assertEquals(
                0,
                rig.campus.number("SELECT COUNT(*) FROM posting WHERE kind = 'ORDER_UNANSWERED'"));
    }

    @Test
    void K_04_a_bank_that_went_silent_is_noticed_without_a_customer_and_heals_by_itself()
            throws Exception {
        listen(1);
        assertFalse(rig.bank.isSilent());
        rig.shut();
        rig.pass(Duration.ofSeconds(20));
        listen(2);
        assertFalse(rig.bank.isSilent(), "not for one bad moment");
        listen(1);
        assertTrue(rig.bank.isSilent());
        rig.reopen();
        listen(1);
        assertFalse(rig.bank.isSilent());
    }

    @Test
    void K_04_customers_answers_are_enough_and_a_bank_that_answers_is_left_alone()
            throws Exception {
        rig.script("order 1 refuse NOT_ENOUGH", "health * silence");
        rig.place(id, 100);
        rig.pass(Duration.ofSeconds(19));
        rig.bank.listen();
        assertFalse(rig.bank.isSilent());
    }

    /** So many rounds of the pulse, five seconds apart. */
    private void listen(int times) {
        for (int i = 0; i < times; i++) {
            rig.bank.listen();
            rig.pass(Duration.ofSeconds(5));
        }
    }
}
