package campus.onecard.kiosk.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.TransferFault;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.order.OrderStep;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** From the tile to the order: what is told, binding, the amount. */
class TransferJourneyTest {

    private static final String NUMBER = "6222020200112345";
    private static final String PIN = "730519";

    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());

    private Journey journey = home();

    private static Journey home() {
        return new Journey(
                Station.starting(LocalDate.of(2026, 9, 1)),
                new Step.Home(VISIT, new Fetched.Waiting<>(1)),
                1,
                new Functions());
    }

    private <S extends Step> S step(Class<S> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String text) {
        text.chars().forEach(c -> happens(new Event.Typed(Character.toString(c))));
    }

    private long asked() {
        Set<Ask> asks = TransferAsk.of((TransferStep) journey.step());
        assertEquals(1, asks.size(), () -> journey.step() + " asks one thing");
        return asks.iterator().next().attempt();
    }

    private void opens(BankOverview bank) {
        happens(new Event.Choose(Tile.BANK_TRANSFER));
        happens(new TransferEvent.BankCame(asked(), bank));
    }

    private void bindsAs(BindOutcome outcome) {
        opens(TransferVocabulary.FRESH);
        happens(new Event.Confirm());
        types(NUMBER);
        happens(new Event.Confirm());
        types(PIN);
        happens(new Event.Confirm());
        happens(new TransferEvent.BindAnswered(asked(), outcome));
    }

    @Test
    void K_04_a_bound_account_an_amount_and_the_order_is_reviewed() {
        opens(TransferVocabulary.BOUND);
        assertEquals(Barrier.NONE, step(TransferStep.Front.class).barrier());
        happens(new Event.Confirm(), new TransferEvent.Preset(Money.ofYuan(100)));
        OrderStep.Review review = step(OrderStep.Review.class);
        assertEquals(Money.ofYuan(38), review.order().before());
        assertEquals(Money.ofYuan(138), review.order().after());
        assertTrue(review.order().pin());
        happens(new Event.Back());
        types("150");
        happens(new Event.Confirm());
        assertEquals(Money.ofYuan(150), step(OrderStep.Review.class).order().change());
    }

    @Test
    void K_04_the_first_time_the_account_is_bound_with_the_payment_password() {
        opens(TransferVocabulary.FRESH);
        assertEquals(Barrier.NOT_BOUND, step(TransferStep.Front.class).barrier());
        happens(new Event.Confirm());
        types("6222 abc");
        happens(new Event.Confirm());
        assertTrue(step(TransferStep.TypeAccount.class).tooShort());
        happens(new Event.Clear());
        types(NUMBER);
        happens(new Event.Confirm());
        types(PIN);
        assertFalse(journey.step().toString().contains(NUMBER), "no number in a log");
        happens(new Event.Confirm());
        TransferStep.Binding binding = step(TransferStep.Binding.class);
        assertEquals(NUMBER, binding.account().text());
        assertFalse(TransferAsk.of(binding).toString().contains(NUMBER), "no number in a log");
        happens(new TransferEvent.BindAnswered(asked(), new BindOutcome.Bound("**** 2345")));
        happens(new TransferEvent.BankCame(asked(), TransferVocabulary.BOUND));
        assertEquals(TransferStep.News.BOUND, step(TransferStep.Front.class).news());
    }

    @Test
    void K_04_nothing_leaves_a_binding_under_way() {
        opens(TransferVocabulary.FRESH);
        happens(new Event.Confirm());
        types(NUMBER);
        happens(new Event.Confirm());
        types(PIN);
        happens(new Event.Confirm());
        Step binding = journey.step();
        happens(new Event.Cancel(), new Event.Idle(), new Event.Back(), new Event.Confirm());
        happens(new Event.CardRemoved());
        assertSame(binding, journey.step());
    }

    @Test
    void K_04_no_answer_to_a_binding_is_asked_again_under_the_same_number() {
        bindsAs(new BindOutcome.NoAnswer());
        long first = step(TransferStep.BindingSilent.class).attempt();
        happens(new Event.Retry());
        assertEquals(first, asked());
        happens(new Event.CallFailed(first, Trouble.AWAY));
        step(TransferStep.BindingSilent.class);
        happens(new Event.Back());
        step(Step.Home.class);
    }

    @Test
    void Q_15_a_wrong_password_is_asked_again_and_a_locked_one_names_the_desk() {
        bindsAs(new BindOutcome.WrongPin(1));
        TransferStep.TypePin pin = step(TransferStep.TypePin.class);
        assertEquals(1, pin.triesLeft().orElseThrow());
        assertEquals(NUMBER, pin.account().text());
        journey = home();
        bindsAs(new BindOutcome.Locked());
        step(Step.LockedPayment.class);
    }

    @Test
    void K_04_what_another_number_cannot_mend_asks_for_none() {
        bindsAs(new BindOutcome.Refused(BindFault.OTHER_OWNER));
        happens(new Event.Retry());
        step(TransferStep.TypeAccount.class);
        journey = home();
        bindsAs(new BindOutcome.Refused(BindFault.PIN_INITIAL));
        happens(new Event.Retry());
        step(TransferStep.NotBound.class);
        happens(new Event.Confirm());
        step(Step.Home.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Barrier.class,
            names = {"NOT_OFFERED", "CLOSED", "AWAY", "CEILING"})
    void K_04_what_stands_in_the_way_is_told_and_lets_nobody_begin(Barrier barrier) {
        boolean offered = barrier != Barrier.NOT_OFFERED;
        boolean open = barrier != Barrier.CLOSED;
        boolean there = barrier != Barrier.AWAY;
        long left = barrier == Barrier.CEILING ? 9 : 400;
        opens(TransferVocabulary.bank(offered, "**** 5678", open, there, left));
        assertEquals(barrier, step(TransferStep.Front.class).barrier());
        happens(new Event.Confirm());
        step(TransferStep.Front.class);
        happens(new Event.Back());
        step(Step.Home.class);
    }

    @Test
    void K_04_amounts_beyond_what_is_possible_never_become_an_order() {
        opens(TransferVocabulary.BOUND);
        happens(new Event.Confirm());
        for (String amount : List.of("9", "0", "401", "99999")) {
            types(amount);
            happens(new Event.Confirm());
            assertTrue(step(TransferStep.Amount.class).refused().isPresent(), amount);
            happens(new Event.Clear());
        }
        types("400");
        happens(new Event.Confirm());
        step(OrderStep.Review.class);
    }

    @Test
    void K_04_an_account_is_let_go_after_a_question_and_the_front_page_tells() {
        opens(TransferVocabulary.BOUND);
        happens(new TransferEvent.LetGo(), new Event.Back(), new TransferEvent.LetGo());
        happens(new Event.Confirm());
        happens(new TransferEvent.BindAnswered(asked(), new BindOutcome.Unbound()));
        happens(new TransferEvent.BankCame(asked(), TransferVocabulary.FRESH));
        assertEquals(TransferStep.News.UNBOUND, step(TransferStep.Front.class).news());
    }

    @Test
    void late_answers_to_earlier_questions_change_nothing() {
        happens(new Event.Choose(Tile.BANK_TRANSFER));
        long first = asked();
        happens(new Event.CallFailed(first, Trouble.AWAY), new Event.Retry());
        assertNotEquals(first, asked());
        happens(new TransferEvent.BankCame(first, TransferVocabulary.BOUND));
        step(TransferStep.Opening.class);
    }

    @Test
    void every_refusal_has_advice_of_its_own_in_both_languages() {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            Set<String> advice = new HashSet<>();
            Set<String> codes = new HashSet<>();
            for (TransferFault fault : TransferFault.values()) {
                advice.add(new TransferRefused(fault).advice(language));
                codes.add(new TransferRefused(fault).code());
            }
            assertEquals(TransferFault.values().length, advice.size());
            assertEquals(TransferFault.values().length, codes.size());
        }
    }
}
