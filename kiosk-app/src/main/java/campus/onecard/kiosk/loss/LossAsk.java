package campus.onecard.kiosk.loss;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardNotThere;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.loss.LossStep.Deed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions about a lost card. */
public sealed interface LossAsk extends Ask {

    Logger LOG = LoggerFactory.getLogger(LossAsk.class);

    /** Which questions a step has open. */
    static Set<Ask> of(LossStep step) {
        return switch (step) {
            case LossStep.Looking(Visit owner, Fetched.Waiting<?>(long attempt)) ->
                    Set.of(new GetStanding(attempt, owner));
            case LossStep.Sending at -> Set.of(new Send(at.attempt(), at.owner(), at.deed()));
            case LossStep.Done at -> doubtful(at.owner(), at.doubtful());
            case LossStep.ReportedAlready at -> doubtful(at.owner(), at.doubtful());
            case LossStep.Proving at -> {
                Set<Ask> asks = new LinkedHashSet<>(doubtful(at.owner(), at.doubtful()));
                asks.add(new Prove(at.attempt(), at.card()));
                yield asks;
            }
            case LossStep.Looking _, LossStep.Confirming _, LossStep.Unsure _, LossStep.Refused _ ->
                    Set.of();
        };
    }

    private static Set<Ask> doubtful(Visit owner, Fetched<DoubtfulPayments> payments) {
        return payments instanceof Fetched.Waiting<DoubtfulPayments>(long attempt)
                ? Set.of(new GetDoubtful(attempt, owner))
                : Set.of();
    }

    /** How the card stands. */
    record GetStanding(long attempt, Visit owner) implements LossAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.OverviewCame(attempt, campus.as(owner).overview());
        }
    }

    /** Reports it lost, or lifts the report. */
    record Send(long attempt, Visit owner, Deed deed) implements LossAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            OneCardClient line = campus.as(owner);
            return new LossEvent.Answered(
                    attempt,
                    switch (deed) {
                        case Deed.Report() -> line.reportLoss(new ReportLost(id));
                        case Deed.Lift(Who.ByCard(var card, var _, var ticket, var _)) ->
                                line.liftLoss(new LiftReport(id, card, ticket));
                    });
        }
    }

    /** Lets the card on the reader prove what it is. */
    record Prove(long attempt, CardSerial card) implements LossAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            try {
                return new Event.CardChecked(attempt, campus.tap(card));
            } catch (CardNotThere e) {
                LOG.info("a card was not read: {}", e.getMessage(), e.getCause());
                return new Event.CardNotRead(attempt);
            }
        }
    }

    /** What was paid since the card was last in hand. */
    record GetDoubtful(long attempt, Visit owner) implements LossAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            DoubtfulPayments payments =
                    campus.as(owner).call(SafetyRoutes.DOUBTFUL_PAYMENTS, Map.of(), Map.of(), null);
            return new LossEvent.DoubtfulCame(attempt, Objects.requireNonNull(payments));
        }
    }
}
