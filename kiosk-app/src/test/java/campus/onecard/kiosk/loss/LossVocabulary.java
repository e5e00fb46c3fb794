package campus.onecard.kiosk.loss;

import campus.onecard.domain.dispute.DisputeFault;
import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.dispute.DisputeEvent;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A lost card and wrong charges. */
public final class LossVocabulary implements Vocabulary {

    static final Instant NOW = Instant.parse("2026-11-12T04:26:00Z");
    static final Movement PAYMENT =
            new Movement(
                    new UUID(1, 1).toString(),
                    NOW,
                    MovementKind.PAYMENT,
                    Money.ofFen(-850),
                    Money.ofYuan(80),
                    "清真风味",
                    "一食堂");

    static Overview overview(CardStatus card) {
        return new Overview(
                "张**",
                "****6354",
                Money.ofYuan(88),
                Money.ZERO,
                SingleLimit.DEFAULT,
                DailyLimit.DEFAULT,
                card);
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new LossEvent.ShowPayments()), List.of(new DisputeEvent.Mark(PAYMENT)));
    }

    @Override
    public List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        for (CardStatus card : CardStatus.values()) {
            all.add(new Event.OverviewCame(attempt, overview(card)));
        }
        all.add(new LossEvent.Answered(attempt, new LossOutcome.Done(NOW)));
        for (LossFault fault : LossFault.values()) {
            all.add(new LossEvent.Answered(attempt, new LossOutcome.Refused(fault)));
        }
        all.add(new LossEvent.DoubtfulCame(attempt, new DoubtfulPayments(null, List.of())));
        all.add(new LossEvent.DoubtfulCame(attempt, new DoubtfulPayments(NOW, List.of(PAYMENT))));
        all.add(new DisputeEvent.Answered(attempt, new DisputeOutcome.Taken(NOW, 1)));
        for (DisputeFault fault : DisputeFault.values()) {
            all.add(new DisputeEvent.Answered(attempt, new DisputeOutcome.Refused(fault)));
        }
        return all;
    }
}
