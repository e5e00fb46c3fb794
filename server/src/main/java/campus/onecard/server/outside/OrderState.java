package campus.onecard.server.outside;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What an outside system answers about an order, as it stands on the wire.
 *
 * @param reason a code, only with {@link State#REFUSED}
 * @param receipt their number for it, only with {@link State#DONE} and where they give one
 */
public record OrderState(UUID id, State state, @Nullable String reason, @Nullable String receipt) {

    /** Without a receipt. */
    public OrderState(UUID id, State state, @Nullable String reason) {
        this(id, state, reason, null);
    }

    /** Where an order is. */
    public enum State {
        /** Carried out. */
        DONE,
        /** Not carried out, and never will be. */
        REFUSED,
        /** Taken, not decided. */
        WORKING,
        /** No such order; may still come. */
        UNHEARD
    }

    /** Read from the wire. */
    OrderWord word() {
        return switch (state) {
            case DONE -> new OrderWord.Done(receipt == null ? "" : receipt);
            case REFUSED -> new OrderWord.Refused(reason == null ? "OTHER" : reason);
            case WORKING -> new OrderWord.Working();
            case UNHEARD -> new OrderWord.Unheard();
        };
    }
}
