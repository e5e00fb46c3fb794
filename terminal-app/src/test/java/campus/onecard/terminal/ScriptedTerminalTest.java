package campus.onecard.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.client.journal.Intent;
import campus.onecard.client.journal.IntentJournal;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.server.TestServer;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.lifecycle.OpenAccount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The terminal as people start it, against a whole server. */
class ScriptedTerminalTest {

    private static final String CARD = TestCampus.card(1).value();

    private final Ids ids = new Ids(Clock.systemUTC(), new Random());
    @TempDir Path folder;

    @Test
    void a_days_script_ends_with_one_line_that_agrees_with_the_server() throws Exception {
        try (TestServer server = server()) {
            String code = code(server);
            String script =
                    """
                    day open
                    # breakfast
                    pay %1$s 8.50
                    pay %1$s 3.20
                    pay %1$s 2000.00
                    refund 1 1.50
                    reverse 2
                    blocked
                    totals
                    day close
                    """
                            .formatted(CARD);
            String said = run(0, server, script, "--enrol", code);
            assertTrue(
                    said.endsWith(
                            "terminal: 2 payments 11.70, 1 declined, 1 refunded 1.50, 1 reversed"
                                    + " 3.20, 0 without an answer, agrees with the server"),
                    said);
            assertTrue(said.contains("the server agrees, net 7.00"), said);
            // Another run continues the day, in Chinese.
            String more = run(0, server, "pay " + CARD + " 1.00\nday close\n", "--lang", "zh");
            assertTrue(more.contains("终端：1 笔消费 1.00"), more);
        }
    }

    @Test
    void a_line_that_makes_no_sense_and_a_payment_that_is_not_there_end_with_one()
            throws Exception {
        try (TestServer server = server()) {
            String code = code(server);
            String said = run(1, server, "pay all\nreverse 7\n", "--enrol", code);
            assertTrue(said.contains("2 without an answer, DOES NOT agree"), said);
        }
    }

    @Test
    void what_a_crash_left_open_is_settled_first_under_its_own_id() throws Exception {
        try (TestServer server = server()) {
            run(0, server, "", "--enrol", code(server));
            UUID id = ids.next();
            Path journal =
                    Files.list(folder.resolve("terminal"))
                            .filter(f -> f.getFileName().toString().startsWith("journal-"))
                            .filter(f -> !f.toString().endsWith(".lock"))
                            .findFirst()
                            .orElseThrow();
            try (IntentJournal before = IntentJournal.open(journal, Instant.EPOCH)) {
                before.begin(new Intent(id, "pay", CARD + " 250 1 false"));
            }
            String said = run(0, server, "");
            assertTrue(said.contains("Payment 1: 2.50 taken"), said);
            assertTrue(said.contains(id.toString()), said);
        }
    }

    @Test
    void a_server_that_is_away_makes_unknown_and_never_a_second_id() throws Exception {
        TestServer server = server();
        run(0, server, "", "--enrol", code(server));
        server.close();
        String said = run(1, server, "pay " + CARD + " 2.50\n");
        assertTrue(said.contains("the outcome is unknown"), said);
    }

    @Test
    void a_closed_loop_of_callers_agrees_with_the_books() throws Exception {
        try (TestServer server = server()) {
            String said =
                    run(
                            0,
                            server,
                            "",
                            "--enrol",
                            code(server),
                            "--load",
                            "4",
                            "--seconds",
                            "1",
                            "--cards",
                            CARD);
            assertTrue(said.contains("agrees with the server"), said);
        }
    }

    @Test
    void with_the_demos_cards_every_payment_carries_its_proof() throws Exception {
        Path demo = Files.writeString(folder.resolve("demo.properties"), "card.key-set=255\n");
        try (TestServer server = TestServer.proving(folder.resolve("server"), campus())) {
            String code = code(server);
            String bare = run(0, server, "pay " + CARD + " 2.50\n", "--enrol", code);
            assertTrue(bare.contains("1 declined"), bare);
            String said =
                    run(0, server, "pay " + CARD + " 2.50\nrefund 1 1.00\n", "--demo", "" + demo);
            assertTrue(said.contains("1 payments 2.50"), said);
            String load =
                    run(
                            0,
                            server,
                            "",
                            "--demo",
                            "" + demo,
                            "--load",
                            "4",
                            "--seconds",
                            "1",
                            "--cards",
                            CARD);
            assertTrue(load.contains("agrees with the server"), load);
        }
    }

    private String run(int expected, TestServer server, String script, String... more) {
        StringWriter out = new StringWriter();
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server",
                                server.url().toString(),
                                "--home",
                                folder.resolve("terminal").toString()));
        arguments.addAll(List.of(more));
        int code =
                TerminalMain.run(
                        arguments,
                        "en",
                        new BufferedReader(new StringReader(script)),
                        new PrintWriter(out, true));
        assertEquals(expected, code, out::toString);
        return out.toString().strip();
    }

    private TestServer server() throws Exception {
        return TestServer.startOn(folder.resolve("server"), campus());
    }

    private DatabaseAddress campus() throws Exception {
        DatabaseAddress address = TestDatabase.freshAddress();
        try (Database database = Database.open(address, 2)) {
            new OutletRegister(database.jdbi())
                    .register(
                            Map.of(2, "饮食服务中心"),
                            List.of(
                                    new Outlet(
                                            TestCampus.CANTEEN,
                                            2,
                                            "清真风味",
                                            "学生食堂一楼",
                                            Outlet.Kind.CANTEEN)));
            try (PostingLanes lanes =
                    PostingLanes.open(
                            database::laneConnection, Clock.systemUTC(), LaneSettings.DEFAULT)) {
                lanes.post(
                        new OpenAccount(ids.next(), TestCampus.newAccount(1, Money.ofYuan(100))));
            }
        }
        return address;
    }

    private static String code(TestServer server) {
        try (OneCardClient operator =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Operator(server.operatorKey()),
                        Clock.systemUTC(),
                        new Random(1),
                        Pause.REAL)) {
            return operator.newDevice(NewDevice.terminal("1 号窗口", "一楼", TestCampus.CANTEEN)).code();
        }
    }
}
