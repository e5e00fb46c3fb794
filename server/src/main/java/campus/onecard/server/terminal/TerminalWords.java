package campus.onecard.server.terminal;

import campus.onecard.domain.terminal.ExceededLimit;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;

import java.util.UUID;

/** The books' answers in a terminal's words. */
final class TerminalWords {

    private TerminalWords() {}

    static PaymentOutcome of(UUID id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved(var balanceAfter, var at) ->
                    new PaymentOutcome.Approved(id, balanceAfter, at);
            case Outcome.Declined(var reason, var detail) -> declined(id, reason, detail);
        };
    }

    private static PaymentOutcome declined(UUID id, DeclineReason reason, String detail) {
        Refusal refusal = Refusal.valueOf(reason.name());
        return new PaymentOutcome.Declined(
                id,
                refusal,
                refusal == Refusal.WRONG_PIN ? Integer.valueOf(detail) : null,
                refusal == Refusal.PIN_REQUIRED ? ExceededLimit.valueOf(detail) : null);
    }
}
