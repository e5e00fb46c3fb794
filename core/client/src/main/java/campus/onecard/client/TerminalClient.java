package campus.onecard.client;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.domain.terminal.CloseDay;
import campus.onecard.domain.terminal.DayClosed;
import campus.onecard.domain.terminal.OpenDay;
import campus.onecard.domain.terminal.PaymentChallenge;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.ReversePayment;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.domain.terminal.TerminalDay;
import campus.onecard.domain.terminal.TerminalTotals;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The server, as a terminal sees it. Each command may be sent again for ever under its id; every
 * method throws {@link CallFailure} when no answer came.
 *
 * @param client calls as an enrolled terminal
 */
public record TerminalClient(OneCardClient client) {

    private static final String PAYMENT = "paymentId";

    public PaymentOutcome pay(TakePayment payment) {
        return call(TerminalRoutes.PAY, Map.of(), Map.of(), payment);
    }

    /** What became of a payment, refund or reversal; empty when nothing was booked so far. */
    public Optional<PaymentOutcome> ask(UUID id) {
        try {
            return Optional.of(call(TerminalRoutes.PAYMENT, path(id), Map.of(), null));
        } catch (CallFailure.Refused refused) {
            if (refused.is(ErrorCode.NOT_FOUND)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    public PaymentOutcome refund(UUID payment, RefundPayment refund) {
        return call(TerminalRoutes.REFUND, path(payment), Map.of(), refund);
    }

    public PaymentOutcome reverse(UUID payment, ReversePayment reversal) {
        return call(TerminalRoutes.REVERSE, path(payment), Map.of(), reversal);
    }

    public TerminalDay openDay(OpenDay day) {
        return call(TerminalRoutes.OPEN_DAY, Map.of(), Map.of(), day);
    }

    public DayClosed closeDay(CloseDay day) {
        return call(TerminalRoutes.CLOSE_DAY, Map.of(), Map.of(), day);
    }

    public TerminalTotals totals(LocalDate day) {
        return call(TerminalRoutes.TOTALS, Map.of(), Map.of("day", day.toString()), null);
    }

    /** All cards to turn away. */
    public BlockedCards blocked() {
        return call(TerminalRoutes.BLOCKED, Map.of(), Map.of(), null);
    }

    /** What changed since the version that this terminal has. */
    public BlockedCards blockedSince(long version) {
        Map<String, String> since = Map.of("since", Long.toString(version));
        return call(TerminalRoutes.BLOCKED, Map.of(), since, null);
    }

    /** From what this terminal makes the nonces of its payments for the next minutes. */
    public PaymentChallenge challenge() {
        return call(TerminalRoutes.CHALLENGE, Map.of(), Map.of(), null);
    }

    private static Map<String, String> path(UUID payment) {
        return Map.of(PAYMENT, payment.toString());
    }

    private <Q, A> A call(
            Route<Q, A> route,
            Map<String, String> path,
            Map<String, String> query,
            @Nullable Q body) {
        A answer = client.call(route, path, query, body);
        if (answer == null) {
            throw new IllegalStateException(route.name() + " answers something");
        }
        return answer;
    }
}
