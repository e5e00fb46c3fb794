package campus.onecard.server.crash;

import campus.onecard.domain.terminal.TakePayment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the callers sent and what they were told: the truth that the books are held against. */
final class Journal {

    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();
    private final Queue<TakePayment> refundable = new ConcurrentLinkedQueue<>();

    /**
     * @param answer empty while nobody has answered
     */
    record Line(Asked asked, Optional<Told> answer) {

        boolean isApproved() {
            return answer.filter(Told::isApproved).isPresent();
        }
    }

    /** Before it is sent. */
    void sending(Asked asked) {
        lines.put(asked.id(), new Line(asked, Optional.empty()));
    }

    void answered(Asked asked, Told answer) {
        lines.put(asked.id(), new Line(asked, Optional.of(answer)));
        if (asked instanceof Asked.Pay(TakePayment payment) && answer.isApproved()) {
            refundable.add(payment);
            refundable.add(payment);
        }
    }

    /** A payment that was approved; each comes twice, so that more may be asked than is left. */
    Optional<TakePayment> refundable() {
        return Optional.ofNullable(refundable.poll());
    }

    Collection<Line> all() {
        return lines.values();
    }

    List<Line> unanswered() {
        return lines.values().stream().filter(l -> l.answer.isEmpty()).toList();
    }

    long approved() {
        return lines.values().stream().filter(Line::isApproved).count();
    }

    long answeredSoFar() {
        return lines.values().stream().filter(l -> l.answer.isPresent()).count();
    }
}
