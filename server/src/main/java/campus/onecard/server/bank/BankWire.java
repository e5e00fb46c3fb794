package campus.onecard.server.bank;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.outside.Ear;
import campus.onecard.server.outside.OrderCalls;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.outside.SignedCalls;
import campus.onecard.server.outside.WireOutcome;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The bank over HTTP, see docs/operations.md for what it says on the wire. */
final class BankWire implements Bank {

    private static final Logger LOG = LoggerFactory.getLogger(BankWire.class);
    private static final Duration LATELY = Duration.ofSeconds(10);

    private final SignedCalls calls;
    private final SignedCalls quick;
    private final OrderCalls orders;
    private final Ear ear;

    /**
     * @param calls for all that matters
     * @param quick for asking whether it is there; impatient
     * @param ear what both hear with
     */
    BankWire(SignedCalls calls, SignedCalls quick, Ear ear) {
        this.calls = calls;
        this.quick = quick;
        this.orders = new OrderCalls(calls);
        this.ear = ear;
    }

    private record Binding(String number, String holder) {}

    private record BindAnswer(
            @Nullable String token, @Nullable String tail, @Nullable String reason) {}

    private record Order(String account, Money amount, LocalDate day) {}

    private record Health() {}

    @Override
    public BindWord bind(UUID id, String number, String holder) {
        return switch (calls.post(
                "/bindings/" + id, new Binding(number, holder), BindAnswer.class)) {
            case WireOutcome.Answered<BindAnswer>(BindAnswer answer) -> word(answer);
            case WireOutcome.Nothing<BindAnswer>(String why) -> silent(why);
            case WireOutcome.Unknown<BindAnswer>(String why) -> silent(why);
        };
    }

    private static BindWord word(BindAnswer answer) {
        if (answer.token != null && answer.tail != null && answer.tail.matches("\\d{1,4}")) {
            return new BindWord.Bound(answer.token, answer.tail);
        }
        return new BindWord.Refused(answer.reason == null ? "OTHER" : answer.reason);
    }

    private static BindWord silent(String why) {
        LOG.warn("the bank did not answer to a binding: {}", why);
        return new BindWord.NoAnswer();
    }

    @Override
    public OrderWord order(UUID id, String token, Money amount, LocalDate day) {
        return orders.send(id, new Order(token, amount, day));
    }

    @Override
    public OrderWord ask(Hold order) {
        return orders.ask(order.id());
    }

    @Override
    public OrderWord cancel(Hold order) {
        return orders.cancel(order.id());
    }

    @Override
    public Optional<StatementFile> statement(LocalDate day) {
        if (calls.file("/statements/" + day) instanceof WireOutcome.Answered<byte[]>(byte[] file)) {
            return StatementFile.read(file);
        }
        return Optional.empty();
    }

    @Override
    public boolean isReachable() {
        if (!ear.isFresh(LATELY)) {
            quick.get("/health", Health.class);
        }
        return ear.wasAnswered();
    }

    @Override
    public void listen() {
        if (ear.isDue()) {
            quick.get("/health", Health.class);
        }
    }

    @Override
    public boolean isSilent() {
        return ear.isSilent();
    }
}
