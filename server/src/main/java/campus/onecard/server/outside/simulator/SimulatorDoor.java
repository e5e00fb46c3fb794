package campus.onecard.server.outside.simulator;

import campus.onecard.domain.api.Json;
import campus.onecard.server.outside.WireSignature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The door of a simulated outside system on loopback: takes signed requests only, signs its
 * answers, and meets each request with what the script says.
 */
public final class SimulatorDoor implements AutoCloseable {

    /** When a caller is let go who gets no answer. */
    private static final long SILENT_SECONDS = 120;

    private final byte[] key;
    private final InstantSource clock;
    private final SimulatedOrders orders;
    private final FaultScript script;
    private final Map<String, Service> services;
    private final HttpServer http;
    private final JsonMapper json = Json.lenient();
    private final ScheduledExecutorService later =
            Executors.newScheduledThreadPool(
                    1, task -> Thread.ofPlatform().daemon().name("simulator").unstarted(task));

    /** What a system does besides orders: requests under {@code /NAME/…}. */
    @FunctionalInterface
    public interface Service {

        /**
         * @param rest the path after its name and a slash; may be empty
         * @param body null node when there is none
         */
        Reply answer(String rest, JsonNode body, FaultScript.Act act);
    }

    private record Request(String kind, String rest, JsonNode body) {}

    /**
     * Opens at once.
     *
     * @param port 0 for any free one
     * @param services by name; faults are scripted under the same name
     */
    public SimulatorDoor(
            int port,
            byte[] key,
            InstantSource clock,
            SimulatedOrders orders,
            FaultScript script,
            Map<String, Service> services)
            throws IOException {
        this.key = key.clone();
        this.clock = clock;
        this.orders = orders;
        this.script = script;
        this.services = Map.copyOf(services);
        this.http =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::meet);
        http.start();
    }

    /** Where it answers. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private void meet(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Optional<WireSignature> signature =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(WireSignature.HEADER))
                        .flatMap(WireSignature::parse)
                        .filter(
                                s ->
                                        s.fits(
                                                key,
                                                clock.instant(),
                                                exchange.getRequestMethod(),
                                                exchange.getRequestURI().toString(),
                                                body));
        if (signature.isEmpty()) {
            write(exchange, Reply.no(401), Optional.empty());
            return;
        }
        Request request = request(exchange, body);
        FaultScript.Act act = script.next(request.kind);
        switch (act.fault()) {
            case DOWN -> exchange.close();
            case SWALLOW -> forget(exchange);
            case SILENCE -> {
                answer(request, act);
                forget(exchange);
            }
            case LATE -> {
                Reply reply = answer(request, act);
                after(act, () -> write(exchange, reply, signature));
            }
            case SLOW -> after(act, () -> write(exchange, answer(request, act), signature));
            case GARBAGE -> {
                answer(request, act);
                write(exchange, Reply.garbage(), Optional.empty());
            }
            case NONE, REFUSE, TWICE, UNLISTED, OVERCHARGE, WORKING ->
                    write(exchange, answer(request, act), signature);
        }
    }

    private Request request(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath().substring(1);
        String name = path.replaceFirst("/.*", "");
        String rest = path.length() > name.length() ? path.substring(name.length() + 1) : "";
        JsonNode sent = parsed(body);
        if (!name.equals("orders")) {
            return new Request(name, rest, sent);
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return new Request("ask", rest, sent);
        }
        return rest.endsWith("/cancel")
                ? new Request("cancel", rest.replace("/cancel", ""), sent)
                : new Request("order", rest, sent);
    }

    private JsonNode parsed(byte[] body) {
        try {
            return body.length == 0 ? json.nullNode() : json.readTree(body);
        } catch (JacksonException e) {
            return json.nullNode();
        }
    }

    private Reply answer(Request request, FaultScript.Act act) {
        try {
            return switch (request.kind) {
                case "order" ->
                        orders.order(UUID.fromString(request.rest), request.body, act)
                                .map(state -> Reply.ok(json.writeValueAsString(state)))
                                .orElse(Reply.no(409));
                case "ask" -> ok(orders.ask(UUID.fromString(request.rest)));
                case "cancel" -> ok(orders.cancel(UUID.fromString(request.rest)));
                default -> {
                    Service service = services.get(request.kind);
                    yield service == null
                            ? Reply.no(404)
                            : service.answer(request.rest, request.body, act);
                }
            };
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Reply.no(400);
        }
    }

    private Reply ok(Object answer) {
        return Reply.ok(json.writeValueAsString(answer));
    }

    private interface Late {
        void run() throws IOException;
    }

    private void after(FaultScript.Act act, Late work) {
        later.schedule(
                () -> {
                    work.run();
                    return act;
                },
                act.number(),
                TimeUnit.SECONDS);
    }

    private void forget(HttpExchange exchange) {
        later.schedule(exchange::close, SILENT_SECONDS, TimeUnit.SECONDS);
    }

    private void write(HttpExchange exchange, Reply reply, Optional<WireSignature> request)
            throws IOException {
        try (exchange) {
            request.map(r -> r.ofAnswer(key, reply.status(), reply.body()).header())
                    .ifPresent(s -> exchange.getResponseHeaders().set(WireSignature.HEADER, s));
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    /** Hangs up on everybody. */
    @Override
    public void close() {
        later.shutdownNow();
        http.stop(0);
    }
}
