package campus.onecard.domain.terminal;

import campus.onecard.domain.id.Repeatable;

import java.util.UUID;

/**
 * Takes a whole payment back on the day it was made, at the very terminal that took it, as if it
 * had not been. On a later day, or when part of it was given back, only a refund helps.
 *
 * @param id of this reversal, made by the terminal, UUIDv7; never the payment's
 * @param sequence the terminal's own counter, see {@link TakePayment}
 */
public record ReversePayment(UUID id, long sequence) implements Repeatable {

    public ReversePayment {
        TerminalChecks.command(id, sequence);
    }
}
