package campus.onecard.server.crash;

import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the callers sent and what they were told: the truth that the books are held against. */
final class Journal {

    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

    /**
     * @param answer empty while nobody has answered
     */
    record Line(TakePayment payment, Optional<PaymentOutcome> answer) {}

    /** Before it is sent. */
    void sending(TakePayment payment) {
        lines.put(payment.id(), new Line(payment, Optional.empty()));
    }

    void answered(TakePayment payment, PaymentOutcome answer) {
        lines.put(payment.id(), new Line(payment, Optional.of(answer)));
    }

    Collection<Line> all() {
        return lines.values();
    }

    List<Line> unanswered() {
        return lines.values().stream().filter(l -> l.answer.isEmpty()).toList();
    }

    long approved() {
        return lines.values().stream()
                .filter(l -> l.answer.filter(a -> a instanceof PaymentOutcome.Approved).isPresent())
                .count();
    }

    long answeredSoFar() {
        return lines.values().stream().filter(l -> l.answer.isPresent()).count();
    }
}
