package campus.onecard.server.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.bank.Reconciliation;
import campus.onecard.domain.bank.Reconciliation.Difference;
import campus.onecard.domain.bank.Reconciliation.Kind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.HoldStatus;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bank's file of a day against the books. */
class ReconciliationTest {

    private static final Money HUNDRED = Money.ofYuan(100);

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

    private Reconciliation run() {
        return desk().reconcile(rig.today());
    }

    private ReconciliationDesk desk() {
        return new ReconciliationDesk(
                rig.campus.database.jdbi(), rig.books, rig.bank, rig.campus.clock());
    }

    private static Difference differs(UUID id, Kind kind, Money ours, Money theirs) {
        return new Difference(id, kind, ours, theirs);
    }

    @Test
    void R4_what_agrees_is_counted() {
        rig.place(id, 100);
        rig.place(rig.campus.id(), 50);
        assertEquals(new Reconciliation(rig.today(), 2, Money.ofYuan(150), 0, List.of()), run());
    }

    @Test
    void R4_what_is_open_here_and_done_there_is_settled_by_the_file() throws Exception {
        rig.script("order 1 silence");
        rig.placeInVain(id, 100);
        assertEquals(new Reconciliation(rig.today(), 1, HUNDRED, 1, List.of()), run());
        assertEquals(HoldStatus.POSTED, rig.hold(id).status());
        rig.assertBalance(105);
        assertEquals(new Reconciliation(rig.today(), 1, HUNDRED, 0, List.of()), run());
    }

    @Test
    @SuppressWarnings("NullAway") // a side that is missing
    void R4_each_kind_of_difference_is_named() throws Exception {
        UUID unlisted = rig.campus.id();
        UUID dear = rig.campus.id();
        UUID stranger = rig.campus.id();
        rig.script("order 1 twice", "order 2 unlisted", "order 3 overcharge");
        rig.place(id, 100);
        rig.place(unlisted, 100);
        rig.place(dear, 100);
        rig.bank.order(stranger, rig.token, HUNDRED, rig.today());
        assertEquals(
                List.of(
                        differs(id, Kind.TWICE, HUNDRED, Money.ofYuan(200)),
                        differs(unlisted, Kind.OURS_ONLY, HUNDRED, null),
                        differs(dear, Kind.AMOUNT_DIFFERS, HUNDRED, Money.ofFen(100_01)),
                        differs(stranger, Kind.THEIRS_ONLY, null, HUNDRED)),
                run().differences());
    }

    @Test
    @SuppressWarnings("NullAway") // a side that is missing
    void R4_money_that_came_for_an_order_we_refused_is_theirs_only() throws Exception {
        rig.shut();
        rig.place(id, 100);
        assertEquals(HoldStatus.VOIDED, rig.hold(id).status());
        rig.script();
        rig.bank.order(id, rig.token, HUNDRED, rig.today());
        assertEquals(List.of(differs(id, Kind.THEIRS_ONLY, null, HUNDRED)), run().differences());
        rig.assertBalance(5);
    }

    @Test
    void R4_missed_nights_are_made_up_for_and_none_is_looked_at_twice() throws Exception {
        rig.place(id, 100);
        rig.pass(Duration.ofDays(2));
        rig.script("statements 8 down");
        desk().catchUp();
        assertEquals(7, rig.campus.number("SELECT COUNT(*) FROM bank_reconciliation"));
        assertEquals(1, rig.campus.number("SELECT SUM(matched) FROM bank_reconciliation"));
        desk().catchUp();
    }

    @Test
    void R4_without_the_file_nothing_is_said() throws Exception {
        rig.script("statements 1 garbage");
        assertThrows(ProblemException.class, this::run);
        assertTrue(run().agrees());
    }

    @Test
    void R4_half_a_file_is_no_file() {
        String line = "00000000-0000-0000-0000-000000000001,100,2026-09-01,2026-09-01T04:00:00Z\n";
        assertEquals(1, read("order,amount,day,decided\n" + line).orElseThrow().lines().size());
        assertTrue(read("order,amount,day,decided\n" + line + "00000000-0000").isEmpty());
        assertTrue(read(line).isEmpty());
        assertTrue(read("").isEmpty());
    }

    private static Optional<StatementFile> read(String text) {
        return StatementFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
