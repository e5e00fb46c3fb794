package campus.onecard.server.outside;

/** What an outside system says about an order, or that it says nothing. */
public sealed interface OrderWord {

    /** It never changes any more. */
    sealed interface Ended extends OrderWord {}

    /**
     * Carried out, once.
     *
     * @param receipt their number for it, up to 40 ASCII characters without spaces; empty when they
     *     give none
     */
    record Done(String receipt) implements Ended {

        public Done {
            receipt = receipt.matches("[!-~]{1,40}") ? receipt : "";
        }

        /** Without a receipt. */
        public Done() {
            this("");
        }
    }

    /**
     * Not carried out, and never will be.
     *
     * @param reason a code of theirs or ours, up to 32 capital letters and underscores
     */
    record Refused(String reason) implements Ended {

        /** Taken back before they had begun, see {@link OutsideOrders#cancel}. */
        public static final String CANCELLED = "CANCELLED";

        /** The order never left this server. */
        public static final String NOT_REACHED = "NOT_REACHED";

        public Refused {
            reason = reason.matches("[A-Z_]{1,32}") ? reason : "OTHER";
        }
    }

    /** They have it and have not decided. */
    record Working() implements OrderWord {}

    /** They never heard of it; it may still be on its way to them. */
    record Unheard() implements OrderWord {}

    /**
     * No answer.
     *
     * @param nothing whether this call, whatever other calls did, changed nothing there for certain
     * @param why a short technical word for the log
     */
    record NoAnswer(boolean nothing, String why) implements OrderWord {}
}
