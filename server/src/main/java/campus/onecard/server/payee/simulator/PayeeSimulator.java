package campus.onecard.server.payee.simulator;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.KeptOrder;
import campus.onecard.server.outside.simulator.Reply;
import campus.onecard.server.outside.simulator.SimulatedOrders;
import campus.onecard.server.outside.simulator.SimulatorDoor;
import campus.onecard.server.outside.simulator.SimulatorHome;
import campus.onecard.server.payee.PayeeWire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Five payees behind one door: network, electricity, examinations, dormitory and laundry. */
public final class PayeeSimulator implements AutoCloseable {

    private static final long BILLS_DUE_DAYS = 60;

    private final JsonMapper json = Json.lenient();
    private final PayeeHouse house;
    private final SimulatedOrders orders;
    private final SimulatorDoor door;

    /**
     * Opens at once.
     *
     * @param port 0 for any free one
     * @param script which requests go wrong: {@code order}, {@code ask}, {@code cancel}, {@code
     *     bills}, {@code references}, {@code health}
     */
    public PayeeSimulator(
            SimulatorHome home,
            int port,
            FaultScript script,
            InstantSource clock,
            RandomGenerator random)
            throws IOException {
        Instant start = clock.instant();
        this.house = new PayeeHouse(CampusTime.dayOf(start).plusDays(BILLS_DUE_DAYS));
        this.orders =
                SimulatedOrders.open(
                        home.orders(),
                        (order, earlier) ->
                                house.refusal(read(order, PayeeWire.Order.class), earlier),
                        clock);
        this.door =
                new SimulatorDoor(
                        port,
                        home.key(random),
                        clock,
                        orders,
                        script,
                        Map.of(
                                "health", (_, _, _) -> ok(new PayeeWire.Healthy(true)),
                                "bills", (_, body, _) -> ok(bills(body)),
                                "references", (_, body, _) -> ok(known(body))));
    }

    private PayeeWire.Bills bills(JsonNode body) {
        PayeeWire.Question asked = read(body, PayeeWire.Question.class);
        return new PayeeWire.Bills(house.bills(asked.payee(), asked.account(), orders.all()));
    }

    private PayeeWire.Known known(JsonNode body) {
        return house.lookUp(read(body, PayeeWire.Question.class), orders.all());
    }

    private <T> T read(JsonNode body, Class<T> type) {
        return json.treeToValue(body, type);
    }

    private Reply ok(Object answer) {
        return Reply.ok(json.writeValueAsString(answer));
    }

    /** Where it answers. */
    public URI url() {
        return door.url();
    }

    /** All it has heard of, in the order of their coming. */
    public List<KeptOrder> orders() {
        return orders.all();
    }

    @Override
    public void close() throws IOException {
        door.close();
        orders.close();
    }
}
