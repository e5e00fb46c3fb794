package campus.onecard.server.outside;

import java.util.UUID;

/**
 * Orders over the wire: {@code POST /orders/ID} carries one out, {@code GET /orders/ID} asks,
 * {@code POST /orders/ID/cancel} takes it back; all answer an {@link OrderState}. The other end
 * keeps every id for ever, so that each call may be repeated.
 */
public final class OrderCalls {

    private final SignedCalls calls;

    public OrderCalls(SignedCalls calls) {
        this.calls = calls;
    }

    /**
     * Blocks; has an order carried out.
     *
     * @param order what it says, the same each time
     */
    public OrderWord send(UUID id, Object order) {
        return word(id, calls.post("/orders/" + id, order, OrderState.class));
    }

    /** As {@link OutsideOrders#ask}. */
    public OrderWord ask(UUID id) {
        return word(id, calls.get("/orders/" + id, OrderState.class));
    }

    /** As {@link OutsideOrders#cancel}. */
    public OrderWord cancel(UUID id) {
        return word(id, calls.post("/orders/" + id + "/cancel", new Cancel(id), OrderState.class));
    }

    /** The body of a cancellation. */
    private record Cancel(UUID id) {}

    private static OrderWord word(UUID id, WireOutcome<OrderState> outcome) {
        return switch (outcome) {
            case WireOutcome.Answered<OrderState>(OrderState state) when state.id().equals(id) ->
                    state.word();
            case WireOutcome.Answered<OrderState> _ ->
                    new OrderWord.NoAnswer(false, "of another order");
            case WireOutcome.Nothing<OrderState>(String why) -> new OrderWord.NoAnswer(true, why);
            case WireOutcome.Unknown<OrderState>(String why) -> new OrderWord.NoAnswer(false, why);
        };
    }
}
