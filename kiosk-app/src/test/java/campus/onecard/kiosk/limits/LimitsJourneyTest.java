package campus.onecard.kiosk.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** The change of limits from the tile to its ends (K-03). */
class LimitsJourneyTest {

    private static final CardSerial CARD = new CardSerial("0123456789ABCDEF");
    private static final Visit OWNER =
            new Visit(
                    "token",
                    "张**",
                    Optional.empty(),
                    Optional.of(new Who.ByCard(CARD, "张**", "ticket")));
    private static final Limits NOW = new Limits(SingleLimit.DEFAULT, DailyLimit.DEFAULT);

    private Journey journey = home(OWNER);

    private static Journey home(Visit visit) {
        return new Journey(
                Station.starting(LocalDate.of(2026, 11, 1)),
                new Step.Home(visit, new Fetched.Waiting<>(1)),
                1,
                new Functions());
    }

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String text) {
        text.chars().forEach(c -> happens(new Event.Typed(Character.toString(c))));
        happens(new Event.Confirm());
    }

    private <T> T at(Class<T> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    private void choosing() {
        happens(new Event.Choose(Tile.LIMITS));
        long month = journey.attempts();
        happens(
                new Event.OverviewCame(
                        month - 1,
                        new Overview(
                                "张**",
                                "****6354",
                                Money.ofYuan(88),
                                Money.ZERO,
                                NOW.single(),
                                NOW.daily(),
                                CardStatus.ACTIVE)),
                new LimitsEvent.MonthCame(month, LimitsVocabulary.MONTH));
        assertEquals(
                new Fetched.Here<>(LimitsVocabulary.MONTH), at(LimitsStep.Choosing.class).month());
    }

    private void wants(long single, long daily) {
        happens(
                new LimitsEvent.Single(LimitsVocabulary.single(single)),
                new LimitsEvent.Daily(LimitsVocabulary.daily(daily)));
    }

    private void answers(LimitsOutcome outcome) {
        happens(new LimitsEvent.Answered(journey.attempts(), outcome));
    }

    @Test
    void L_05_whoever_typed_the_number_is_told_that_the_card_is_needed() {
        journey = home(new Visit("token", "张**", Optional.empty()));
        happens(new Event.Choose(Tile.LIMITS));
        at(LimitsStep.NeedsCard.class);
        happens(new Event.Confirm());
        at(Step.Home.class);
    }

    @Test
    void Q_07_lowering_saves_at_once_and_shows_what_the_server_says() {
        choosing();
        wants(10, 40);
        happens(new Event.Confirm());
        assertEquals(Optional.empty(), at(LimitsStep.Saving.class).pin());
        answers(new LimitsOutcome.Changed(LimitsVocabulary.single(10), LimitsVocabulary.daily(40)));
        LimitsStep.Saved saved = at(LimitsStep.Saved.class);
        assertEquals(NOW, saved.before());
        assertEquals(LimitsVocabulary.single(10), saved.after().single());
        assertEquals(LimitsVocabulary.daily(40), saved.after().daily());
    }

    @Test
    void Q_07_raising_either_asks_for_the_payment_password_and_every_try_is_a_new_order() {
        choosing();
        wants(10, 80);
        happens(new Event.Confirm());
        at(LimitsStep.Pin.class);
        types("12345");
        at(LimitsStep.Pin.class);
        types("6");
        LimitsStep.Saving first = at(LimitsStep.Saving.class);
        assertEquals(Optional.of(new Password("123456")), first.pin());
        answers(new LimitsOutcome.WrongPin(1));
        assertEquals(1, at(LimitsStep.Pin.class).triesLeft().orElseThrow());
        types("318204");
        assertNotEquals(first.attempt(), at(LimitsStep.Saving.class).attempt());
        answers(new LimitsOutcome.Locked());
        assertEquals(new Step.LockedPayment(Optional.of(OWNER)), journey.step());
        happens(new Event.Confirm());
        at(Step.Home.class);
    }

    @Test
    void the_two_are_never_swapped_whichever_is_typed() {
        choosing();
        happens(new LimitsEvent.TypeIt(Limits.Which.DAILY));
        types("70");
        happens(new LimitsEvent.TypeIt(Limits.Which.SINGLE));
        types("7");
        Limits wanted = at(LimitsStep.Choosing.class).wanted();
        assertEquals(LimitsVocabulary.single(7), wanted.single());
        assertEquals(LimitsVocabulary.daily(70), wanted.daily());
    }

    @Test
    void impossible_or_unchanged_limits_cannot_be_sent() {
        choosing();
        happens(new Event.Confirm());
        assertFalse(at(LimitsStep.Choosing.class).canSave());
        wants(60, 50);
        happens(new Event.Confirm());
        assertEquals(
                Optional.of(LimitFault.SINGLE_ABOVE_DAILY),
                at(LimitsStep.Choosing.class).wanted().fault());
        happens(new LimitsEvent.TypeIt(Limits.Which.DAILY));
        types("9999");
        assertEquals(
                Optional.of(LimitFault.DAILY_TOO_HIGH),
                at(LimitsStep.Choosing.class).wanted().fault());
    }

    @Test
    void nothing_leaves_a_change_on_its_way_and_a_second_try_sends_the_same() {
        choosing();
        wants(10, 40);
        happens(new Event.Confirm());
        Step saving = journey.step();
        happens(
                new Event.Confirm(),
                new Event.Cancel(),
                new Event.Idle(),
                new Event.CardPresented(CARD),
                new LimitsEvent.Answered(99, new LimitsOutcome.PinRequired()));
        assertEquals(saving, journey.step());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY), new Event.Retry());
        assertEquals(saving, journey.step());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY), new Event.Back());
        at(LimitsStep.Looking.class);
    }

    @Test
    void L_01_the_risk_is_the_daily_limit_unless_every_payment_asks() {
        assertEquals(Money.ofYuan(50), NOW.risk());
        assertEquals(Money.ZERO, NOW.with(LimitsVocabulary.single(0)).risk());
        assertEquals(2, NOW.asked(LimitsVocabulary.MONTH));
    }
}
