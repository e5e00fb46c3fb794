package campus.onecard.server.outside.simulator;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.money.Money;
import campus.onecard.server.outside.OrderState;
import campus.onecard.server.outside.OrderState.State;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The orders of a simulated system, each carried out once at most. Every change is a line in a file
 * and on disk before it is answered, so that the process may be killed at any moment.
 */
public final class SimulatedOrders implements AutoCloseable {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Rule rule;
    private final InstantSource clock;
    private final FileChannel file;
    private final JsonMapper json = Json.lenient();
    private final Map<UUID, KeptOrder> orders = new LinkedHashMap<>();

    private SimulatedOrders(Rule rule, InstantSource clock, FileChannel file) {
        this.rule = rule;
        this.clock = clock;
        this.file = file;
    }

    /** Decides what no script decides. */
    @FunctionalInterface
    public interface Rule {

        /**
         * @param order what was sent
         * @param earlier all orders so far
         * @return why it is refused; empty to carry it out
         */
        Optional<String> refusal(JsonNode order, List<KeptOrder> earlier);
    }

    /**
     * @param path is made when it is missing; a last line that was torn is dropped
     */
    public static SimulatedOrders open(Path path, Rule rule, InstantSource clock)
            throws IOException {
        FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        SimulatedOrders all = new SimulatedOrders(rule, clock, file);
        String text = Files.readString(path);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            KeptOrder order = all.json.readValue(line, KeptOrder.class);
            all.orders.put(order.id(), order);
        }
        long end = whole.getBytes(StandardCharsets.UTF_8).length;
        file.truncate(end).position(end);
        return all;
    }

    /**
     * Carries an order out, or says again what became of it.
     *
     * @param order names its {@code account}, {@code amount} in fen and {@code day}
     * @return empty when the id stands for another order
     */
    synchronized Optional<OrderState> order(UUID id, JsonNode order, FaultScript.Act act) {
        KeptOrder before = orders.get(id);
        String content = order.toString();
        if (before != null) {
            boolean same = before.content().isEmpty() || before.content().equals(content);
            return same ? Optional.of(before.answer()) : Optional.empty();
        }
        Optional<String> refusal =
                act.fault() == Fault.REFUSE
                        ? Optional.of(act.argument())
                        : rule.refusal(order, List.copyOf(orders.values()));
        State state =
                refusal.isPresent()
                        ? State.REFUSED
                        : act.fault() == Fault.WORKING ? State.WORKING : State.DONE;
        long amount = order.path("amount").asLong();
        KeptOrder kept =
                new KeptOrder(
                        id,
                        content,
                        order.path("account").asString(),
                        Money.ofFen(act.fault() == Fault.OVERCHARGE ? amount + 1 : amount),
                        LocalDate.parse(order.path("day").asString()),
                        state,
                        refusal.orElse(null),
                        state == State.WORKING ? Math.toIntExact(act.number()) : 0,
                        listed(act.fault()),
                        clock.instant());
        return Optional.of(keep(kept).answer());
    }

    private static int listed(Fault fault) {
        return switch (fault) {
            case TWICE -> 2;
            case UNLISTED -> 0;
            default -> 1;
        };
    }

    /** What became of it. */
    synchronized OrderState ask(UUID id) {
        KeptOrder order = orders.get(id);
        if (order == null) {
            return new OrderState(id, State.UNHEARD, null);
        }
        return order.state() == State.WORKING
                ? keep(order.asked(clock.instant())).answer()
                : order.answer();
    }

    /** Refuses it for ever, unless it was begun. */
    synchronized OrderState cancel(UUID id) {
        KeptOrder order = orders.get(id);
        if (order != null) {
            return ask(id);
        }
        Instant now = clock.instant();
        return keep(new KeptOrder(
                        id, "", "", Money.ZERO, NO_DAY, State.REFUSED, "CANCELLED", 0, 0, now))
                .answer();
    }

    /** All it has heard of, in the order of their coming. */
    public synchronized List<KeptOrder> all() {
        return List.copyOf(orders.values());
    }

    /** All it has carried out for that day, in the order of their coming. */
    public synchronized List<KeptOrder> done(LocalDate day) {
        return orders.values().stream()
                .filter(o -> o.state() == State.DONE && o.day().equals(day))
                .toList();
    }

    private KeptOrder keep(KeptOrder order) {
        byte[] line = (json.writeValueAsString(order) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.wrap(line);
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        orders.put(order.id(), order);
        return order;
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
