package campus.onecard.server.bank.simulator;

import campus.onecard.domain.id.Ids;
import campus.onecard.server.outside.simulator.Fault;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.KeptOrder;
import campus.onecard.server.outside.simulator.Reply;
import campus.onecard.server.outside.simulator.SimulatedOrders;
import campus.onecard.server.outside.simulator.SimulatorDoor;
import campus.onecard.server.outside.simulator.SimulatorHome;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A bank that does what its script says; what it did outlives its process. */
public final class BankSimulator implements AutoCloseable {

    private final SimulatedOrders orders;
    private final SimulatorDoor door;
    private final BankAccounts accounts;

    /**
     * Opens at once.
     *
     * @param port 0 for any free one
     */
    public BankSimulator(SimulatorHome home, int port, FaultScript script, Clock clock)
            throws IOException {
        SecureRandom random = new SecureRandom();
        Ids ids = new Ids(clock, random);
        this.accounts = new BankAccounts(home.file("accounts"), ids::next);
        this.orders = SimulatedOrders.open(home.orders(), accounts, clock);
        this.door =
                new SimulatorDoor(
                        port,
                        home.key(random),
                        clock,
                        orders,
                        script,
                        Map.of(
                                "health", (_, _, _) -> Reply.ok("{}"),
                                "bindings", this::bind,
                                "statements", this::statement));
    }

    /** Where it answers. */
    public URI url() {
        return door.url();
    }

    private Reply bind(String id, JsonNode wanted, FaultScript.Act act) {
        String number = wanted.path("number").asString();
        if (!number.matches("\\d{12,19}") || wanted.path("holder").asString().isEmpty()) {
            return Reply.no(400);
        }
        Optional<String> refusal =
                act.fault() == Fault.REFUSE
                        ? Optional.of(act.argument())
                        : accounts.bindingRefusal(number);
        return refusal.map(reason -> Reply.ok("{\"reason\":\"" + reason + "\"}"))
                .orElseGet(() -> bound(number));
    }

    private Reply bound(String number) {
        return Reply.ok(
                "{\"token\":\"%s\",\"tail\":\"%s\"}"
                        .formatted(accounts.token(number), BankAccounts.tail(number)));
    }

    private Reply statement(String day, JsonNode nothing, FaultScript.Act act) {
        StringBuilder file = new StringBuilder("order,amount,day,decided\n");
        for (KeptOrder order : orders.done(LocalDate.parse(day))) {
            String line =
                    "%s,%d,%s,%s%n"
                            .formatted(order.id(), order.amount().fen(), order.day(), order.at());
            file.append(line.repeat(order.listed()));
        }
        return Reply.ok(file.toString());
    }

    @Override
    public void close() throws IOException {
        door.close();
        orders.close();
    }
}
