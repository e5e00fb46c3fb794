package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.outside.OrderCalls;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.outside.SignedCalls;
import campus.onecard.server.outside.WireOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The simulated bank as a process of its own, killed in the middle of an order. */
class BankProcessTest {

    private static final String ACCOUNT = "6222020000001234";

    private record Wanted(String number, String holder) {}

    private record Bound(String token, String tail) {}

    @TempDir private Path home;

    private SignedCalls calls(String url) throws Exception {
        byte[] key = HexFormat.of().parseHex(Files.readString(home.resolve("bank/key")).strip());
        return new SignedCalls(
                new OutsidePlace(URI.create(url), key), Clock.systemUTC(), Duration.ofSeconds(2));
    }

    private static Object order(String token) {
        return Map.of("account", token, "amount", 10_000, "day", "2026-09-01");
    }

    @Test
    void B_01_a_bank_that_is_killed_in_the_middle_of_an_order_knows_it_when_it_is_back()
            throws Exception {
        Path script = Files.writeString(home.resolve("faults"), "order 1 silence # and killed\n");
        UUID done = new UUID(1, 1);
        UUID taken = new UUID(1, 2);
        String[] arguments = {"simulator", "bank", "--port=0", "--faults=" + script};
        try (ChildProgram bank = ChildProgram.start(home, arguments)) {
            SignedCalls calls = calls(bank.awaitStart("bank.url = "));
            var bound = calls.post("/bindings/" + done, new Wanted(ACCOUNT, "张三"), Bound.class);
            String token = ((WireOutcome.Answered<Bound>) bound).answer().token();
            assertFalse(token.contains("1234"), "a token says nothing");
            OrderCalls orders = new OrderCalls(calls);
            OrderWord silent = orders.send(done, order(token));
            assertFalse(((OrderWord.NoAnswer) silent).nothing());
            assertEquals(new OrderWord.Refused("CANCELLED"), orders.cancel(taken));
            bank.kill();
            assertTrue(((OrderWord.NoAnswer) orders.ask(done)).nothing());
        }
        Files.writeString(
                home.resolve("bank/orders.jsonl"),
                "{\"id\":\"torn",
                java.nio.file.StandardOpenOption.APPEND);
        try (ChildProgram bank = ChildProgram.start(home, "simulator", "bank", "--port=0")) {
            OrderCalls orders = new OrderCalls(calls(bank.awaitStart("bank.url = ")));
            assertInstanceOf(OrderWord.Done.class, orders.ask(done));
            assertEquals(new OrderWord.Refused("CANCELLED"), orders.send(taken, order("any")));
            assertEquals(new OrderWord.Unheard(), orders.ask(new UUID(1, 3)));
        }
    }
}
