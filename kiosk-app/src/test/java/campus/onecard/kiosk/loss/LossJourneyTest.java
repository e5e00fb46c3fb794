package campus.onecard.kiosk.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.dispute.DisputeAsk;
import campus.onecard.kiosk.dispute.DisputeEvent;
import campus.onecard.kiosk.dispute.DisputeStep;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.loss.LossStep.Deed;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A lost card from the tile to its ends (K-02). */
class LossJourneyTest {

    private static final CardSerial CARD = new CardSerial("0123456789ABCDEF");
    private static final Who.ByCard HELD = new Who.ByCard(CARD, "", "ticket");
    private static final Visit BY_NUMBER = new Visit("token", "张**", Optional.empty());
    private static final Visit BY_CARD =
            new Visit("token", "张**", Optional.empty(), Optional.of(HELD));

    private Journey journey = at(new Step.Home(BY_NUMBER, new Fetched.Waiting<>(1)));

    private static Journey at(Step step) {
        return new Journey(Station.starting(LocalDate.of(2026, 9, 1)), step, 1, new Functions());
    }

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private <T> T at(Class<T> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    private void chooses(Visit visit, CardStatus card) {
        journey = at(new Step.Home(visit, new Fetched.Waiting<>(1)));
        happens(new Event.Choose(Tile.LOSS_REPORT));
        at(LossStep.Looking.class);
        happens(new Event.OverviewCame(journey.attempts(), LossVocabulary.overview(card)));
    }

    private void answers(LossOutcome outcome) {
        happens(new LossEvent.Answered(journey.attempts(), outcome));
    }

    @Test
    void X_01_without_a_card_one_tap_asks_for_the_number_and_goes_on_with_the_report() {
        journey = Journey.starting(LocalDate.of(2026, 9, 1), new Functions());
        happens(new Event.Choose(Tile.LOSS_REPORT));
        assertEquals(Optional.of(Tile.LOSS_REPORT), at(Step.TypeNumber.class).then());
    }

    @Test
    void X_01_a_report_is_agreed_to_booked_and_shown_with_the_servers_time_and_the_payments() {
        chooses(BY_NUMBER, CardStatus.ACTIVE);
        assertEquals(new LossStep.Confirming(BY_NUMBER, new Deed.Report()), journey.step());
        happens(new Event.Confirm());
        answers(new LossOutcome.Done(LossVocabulary.NOW));
        assertEquals(LossVocabulary.NOW, at(LossStep.Done.class).at());
        happens(new LossEvent.ShowPayments());
        at(LossStep.Done.class);
        happens(
                new LossEvent.DoubtfulCame(
                        journey.attempts(),
                        new DoubtfulPayments(null, List.of(LossVocabulary.PAYMENT))),
                new LossEvent.ShowPayments());
        assertEquals(List.of(LossVocabulary.PAYMENT), at(DisputeStep.Choosing.class).payments());
    }

    @Test
    void nothing_is_reported_before_it_is_agreed_to() {
        chooses(BY_NUMBER, CardStatus.ACTIVE);
        assertEquals(Set.of(), LossAsk.of(at(LossStep.Confirming.class)));
        happens(new Event.Back());
        at(Step.Home.class);
    }

    @Test
    void nothing_leaves_a_report_on_its_way_and_a_second_try_sends_the_same() {
        chooses(BY_NUMBER, CardStatus.ACTIVE);
        happens(new Event.Confirm());
        Step sending = journey.step();
        happens(
                new Event.Confirm(),
                new Event.Cancel(),
                new Event.Idle(),
                new Event.Back(),
                new Event.CardPresented(CARD),
                new LossEvent.Answered(99, new LossOutcome.Done(LossVocabulary.NOW)));
        assertEquals(sending, journey.step());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        at(LossStep.Unsure.class);
        happens(new Event.Retry());
        assertEquals(sending, journey.step());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY), new Event.Back());
        at(LossStep.Looking.class);
    }

    @Test
    void Q_11_a_reported_card_waits_for_the_card_itself_and_takes_no_other() {
        chooses(BY_NUMBER, CardStatus.LOST);
        at(LossStep.ReportedAlready.class);
        happens(new Event.CardPresented(CARD));
        happens(
                new Event.CardChecked(
                        journey.attempts(),
                        new CardStanding(CardStatus.ACTIVE, "李*", "other", null)));
        assertEquals(
                Optional.of(LossStep.Wrong.ANOTHER), at(LossStep.ReportedAlready.class).wrong());
        happens(new Event.CardPresented(CARD), new Event.CardNotRead(journey.attempts() + 1));
        happens(new Event.CardNotRead(journey.attempts()));
        assertEquals(
                Optional.of(LossStep.Wrong.NOT_READ), at(LossStep.ReportedAlready.class).wrong());
        happens(new Event.CardPresented(CARD));
        happens(
                new Event.CardChecked(
                        journey.attempts(),
                        new CardStanding(CardStatus.LOST, null, "ticket", null)));
        assertEquals(new LossStep.Confirming(BY_NUMBER, new Deed.Lift(HELD)), journey.step());
        happens(new Event.Confirm());
        answers(new LossOutcome.Refused(LossFault.REPLACED_OR_STRANGE));
        assertEquals(LossFault.REPLACED_OR_STRANGE, at(LossStep.Refused.class).fault());
    }

    @Test
    void X_06_whoever_signed_in_with_the_lost_card_lifts_the_report_at_once() {
        chooses(BY_CARD, CardStatus.LOST);
        assertEquals(new LossStep.Confirming(BY_CARD, new Deed.Lift(HELD)), journey.step());
        happens(new Event.Confirm());
        answers(new LossOutcome.Done(LossVocabulary.NOW));
        at(LossStep.Done.class);
        happens(new Event.Confirm());
        at(Step.Home.class);
    }

    @Test
    void an_account_without_a_card_is_told_so() {
        for (CardStatus card : List.of(CardStatus.VOID, CardStatus.UNKNOWN)) {
            chooses(BY_NUMBER, card);
            assertEquals(LossFault.NO_CARD, at(LossStep.Refused.class).fault());
        }
    }

    @Test
    void wrong_charges_are_marked_and_unmarked_and_sent_as_one_report() {
        journey =
                at(
                        DisputeStep.choosing(
                                BY_NUMBER,
                                new DoubtfulPayments(null, List.of(LossVocabulary.PAYMENT))));
        happens(new Event.Confirm());
        at(DisputeStep.Choosing.class);
        DisputeEvent mark = new DisputeEvent.Mark(LossVocabulary.PAYMENT);
        happens(mark, mark, new Event.Confirm());
        at(DisputeStep.Choosing.class);
        happens(mark, new Event.Confirm(), new Event.Confirm(), new Event.Cancel());
        DisputeStep.Sending sending = at(DisputeStep.Sending.class);
        assertTrue(sending.mustNotLeave());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY), new Event.Retry());
        assertEquals(DisputeAsk.of(sending), DisputeAsk.of(at(DisputeStep.Sending.class)));
        happens(
                new DisputeEvent.Answered(
                        journey.attempts(), new DisputeOutcome.Taken(LossVocabulary.NOW, 1)));
        assertEquals(1, at(DisputeStep.Taken.class).payments());
    }
}
