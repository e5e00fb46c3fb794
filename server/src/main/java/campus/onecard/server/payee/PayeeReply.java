package campus.onecard.server.payee;

import campus.onecard.domain.fee.FeeFault;

/** What a payee says about an order. */
sealed interface PayeeReply {

    /**
     * It has the fee.
     *
     * @param receipt its number, up to 40 printable ASCII characters
     */
    record Done(String receipt) implements PayeeReply {}

    /** It has not taken the fee and never will. */
    record Refused(FeeFault reason) implements PayeeReply {}

    /** It has never heard of the order so far. */
    record NotKnown() implements PayeeReply {}

    /** It gave no answer, or none that can be understood: nobody knows what it did. */
    record Silent() implements PayeeReply {}
}
