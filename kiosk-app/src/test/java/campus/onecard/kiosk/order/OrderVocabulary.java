package campus.onecard.kiosk.order;

import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that can happen to an order. */
public final class OrderVocabulary implements Vocabulary {

    private static final Instant AT = Instant.parse("2018-09-12T02:00:00Z");

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new OrderEvent.Another()),
                List.of(new OrderEvent.WantReceipt()),
                Vocabulary.typed("730519"));
    }

    @Override
    public List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        outcomes().forEach(outcome -> all.add(new OrderEvent.Answered(attempt, outcome)));
        for (Trouble.Kind kind : Trouble.Kind.values()) {
            Trouble trouble = new Trouble(kind, "E");
            all.add(new OrderEvent.Silent(attempt, trouble));
            all.add(new OrderEvent.NotDone(attempt, trouble));
        }
        return all;
    }

    /** Each kind of outcome. */
    static List<OrderOutcome> outcomes() {
        return List.of(
                new OrderOutcome.Booked(Optional.of(Money.ofYuan(138)), AT, "n1"),
                new OrderOutcome.Booked(Optional.empty(), AT, "n2"),
                new OrderOutcome.PinNeeded(),
                new OrderOutcome.WrongPin(2),
                new OrderOutcome.PinLocked(),
                new OrderOutcome.Declined(new NotReached(new Trouble(Trouble.Kind.BUSY, "E1902"))),
                new OrderOutcome.Declined(new NotReached(new Trouble(Trouble.Kind.FAULT, "E1901"))),
                new OrderOutcome.Pending());
    }
}
