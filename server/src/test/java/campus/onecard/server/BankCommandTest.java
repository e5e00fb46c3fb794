package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.bank.simulator.BankSimulator;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.outside.OrderState;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.KeptOrder;
import campus.onecard.server.outside.simulator.SimulatorHome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The operator's command that compares a day with the bank's file, as it is typed. */
@SuppressWarnings("try") // a bank that goes away in the middle
class BankCommandTest {

    private final Clock clock = Clock.systemUTC();
    private final LocalDate day = CampusTime.dayOf(clock.instant()).minusDays(1);

    @TempDir Path folder;

    private String said = "";

    private int bank(String... words) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "bank"));
        arguments.addAll(List.of(words));
        Map<String, String> environment = Map.of("ONECARD_HOME", folder.resolve("home").toString());
        int code = Main.run(arguments, environment, both, both);
        said = out.toString().strip();
        return code;
    }

    private int reconcile() {
        return bank("reconcile", day.toString());
    }

    private OutsideSettings with(BankSimulator simulator, SimulatorHome home) throws IOException {
        BankSettings bank =
                new BankSettings(
                        new OutsidePlace(simulator.url(), home.key(new SecureRandom())),
                        "示范银行",
                        LocalTime.MIN,
                        LocalTime.MAX,
                        Money.ofYuan(500),
                        Money.ofYuan(10),
                        Money.ofYuan(300));
        return new OutsideSettings(Optional.of(bank));
    }

    /** The bank has moved a hundred yuan that our books know nothing of. */
    private void stranger(SimulatorHome home, UUID order) throws IOException {
        KeptOrder kept =
                new KeptOrder(
                        order,
                        "",
                        "token",
                        Money.ofYuan(100),
                        day,
                        OrderState.State.DONE,
                        null,
                        0,
                        1,
                        clock.instant());
        Files.writeString(home.orders(), Json.lenient().writeValueAsString(kept) + "\n");
    }

    @Test
    void R4_a_day_that_agrees_differs_or_cannot_be_compared_ends_with_one_line_and_its_code()
            throws IOException {
        SimulatorHome home = SimulatorHome.open(folder.resolve("bank"));
        Path server = folder.resolve("home");
        UUID order = new UUID(0x0199_0000_0000_7000L, 7);
        try (BankSimulator bank = new BankSimulator(home, 0, FaultScript.none(), clock);
                TestServer running =
                        TestServer.with(server, TestDatabase.freshAddress(), with(bank, home))) {
            assertEquals(0, reconcile(), () -> running.url() + said);
            assertEquals(
                    "bank: "
                            + day
                            + " agrees, 0 transfers of 0.00 yuan; 0 of them were settled"
                            + " just now",
                    said);
            bank.close();
            assertEquals(1, reconcile());
            assertEquals(
                    "bank: "
                            + day
                            + " was not compared, the bank's file cannot be had now; try"
                            + " again later",
                    said);
            LocalDate tomorrow = day.plusDays(2);
            assertEquals(1, bank("reconcile", tomorrow.toString()));
            assertTrue(said.contains("that day has not come yet"), said);
            assertEquals(2, bank("reconcile", "yesterday"));
            assertEquals(2, bank("reconcile"));
        }
        stranger(home, order);
        differs(home, server, order);
    }

    private void differs(SimulatorHome home, Path server, UUID order) throws IOException {
        try (BankSimulator bank = new BankSimulator(home, 0, FaultScript.none(), clock);
                TestServer running =
                        TestServer.with(server, TestDatabase.freshAddress(), with(bank, home))) {
            assertEquals(1, reconcile(), () -> running.url() + said);
            String first = said;
            List<String> lines = first.lines().toList();
            assertTrue(lines.stream().anyMatch(l -> l.contains(order.toString())), first);
            assertTrue(first.contains("only at the bank") && first.contains("100.00"), first);
            assertEquals(
                    "bank: "
                            + day
                            + " does not agree, 1 differences above; 0 transfers of 0.00"
                            + " yuan agree, 0 of them settled just now",
                    lines.getLast());
            assertEquals(1, reconcile());
            assertEquals(first, said, "compared again it says the same");
        }
    }
}
