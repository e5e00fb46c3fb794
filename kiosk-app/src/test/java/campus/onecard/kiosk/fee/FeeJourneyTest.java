package campus.onecard.kiosk.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.fee.FeeFault;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.Functions;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** From the tile to the order: payees, a room or a bill, the amount. */
class FeeJourneyTest {

    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());

    private Journey journey =
            new Journey(
                    Station.starting(LocalDate.of(2026, 9, 1)),
                    new Step.Home(VISIT, new Fetched.Waiting<>(1)),
                    1,
                    new Functions());

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
        return FeeAsk.of((FeeStep) journey.step()).iterator().next().attempt();
    }

    private void opens(Payees.Payee payee) {
        happens(new Event.Choose(Tile.FEES));
        Payees all = new Payees(List.of(payee));
        happens(new FeeEvent.PayeesCame(asked(), all, Money.ofYuan(88)));
        happens(new FeeEvent.PickPayee(payee));
    }

    private void room() {
        types("7");
        happens(new Event.Confirm());
        types("315");
        happens(new Event.Confirm());
        assertEquals("7-315", step(FeeStep.Asking.class).reference());
    }

    @Test
    void K_05_a_room_is_looked_up_before_the_amount_and_the_order_is_reviewed() {
        opens(FeeVocabulary.POWER);
        room();
        happens(
                new FeeEvent.PayeeSaid(
                        asked(), new PayeeAnswer.Known("7-315", Money.ofFen(1_240))));
        assertEquals(Money.ofFen(1_240), step(FeeStep.Amount.class).remaining());
        happens(new FeeEvent.Preset(Money.ofYuan(20)));
        OrderStep.Review review = step(OrderStep.Review.class);
        assertEquals(Money.ofYuan(68), review.order().after());
        assertFalse(review.order().pin(), "the server asks beyond a limit (L-04)");
        happens(new Event.Back());
        step(FeeStep.Amount.class);
    }

    @Test
    void K_05_amounts_beyond_balance_or_terms_never_become_an_order() {
        opens(FeeVocabulary.POWER);
        room();
        happens(new FeeEvent.PayeeSaid(asked(), new PayeeAnswer.Known("7-315", null)));
        for (String amount : List.of("0", "89", "201")) {
            types(amount);
            happens(new Event.Confirm());
            assertTrue(step(FeeStep.Amount.class).refused().isPresent(), amount);
            happens(new Event.Clear());
        }
    }

    @Test
    void K_05_buildings_and_rooms_have_letters_too() {
        opens(FeeVocabulary.POWER);
        types("a");
        happens(new Event.Confirm());
        types("b-302");
        happens(new Event.Confirm());
        assertEquals("A-B302", step(FeeStep.Asking.class).reference());
    }

    @Test
    void K_05_more_payees_than_fit_are_on_further_pages_and_none_is_missing() {
        happens(new Event.Choose(Tile.FEES));
        List<Payees.Payee> all =
                IntStream.range(0, 13).mapToObj(n -> FeeVocabulary.another("P" + n)).toList();
        happens(new FeeEvent.PayeesCame(asked(), new Payees(all), Money.ofYuan(88)));
        List<Payees.Payee> seen = new ArrayList<>(step(FeeStep.Choosing.class).shown());
        happens(new Event.Newer());
        assertEquals(all.subList(0, 5), step(FeeStep.Choosing.class).shown(), "the first page");
        for (int leaf = 0; leaf < 2; leaf++) {
            happens(new Event.Older());
            seen.addAll(step(FeeStep.Choosing.class).shown());
        }
        assertEquals(all, seen);
        happens(new Event.Older());
        assertEquals(2, step(FeeStep.Choosing.class).page(), "there is no page behind the last");
        happens(new FeeEvent.PickPayee(all.getLast()));
        happens(new Event.Back());
        assertEquals(2, step(FeeStep.Choosing.class).page(), "back on the same page");
    }

    @Test
    void K_05_fees_paid_before_are_leafed_through_by_the_servers_cursors() {
        opens(FeeVocabulary.NET);
        happens(new Event.Back(), new FeeEvent.WantPaid());
        FeePage first = new FeePage(List.of(FeeVocabulary.PAID), "7");
        FeePage last = new FeePage(List.of(FeeVocabulary.PAID), null);
        happens(new FeeEvent.PaidCame(asked(), first), new Event.Newer());
        assertEquals(first, step(FeeStep.Paid.class).page());
        happens(new Event.Older());
        assertEquals("7", step(FeeStep.OpeningPaid.class).after());
        happens(new Event.CallFailed(asked(), Trouble.AWAY), new Event.Retry());
        assertEquals("7", step(FeeStep.OpeningPaid.class).after(), "the same page again");
        happens(new FeeEvent.PaidCame(asked(), last), new Event.Older());
        assertEquals(last, step(FeeStep.Paid.class).page());
        happens(new Event.Newer());
        assertEquals("", step(FeeStep.OpeningPaid.class).after());
    }

    @Test
    void K_05_an_unknown_room_is_typed_again() {
        opens(FeeVocabulary.POWER);
        room();
        happens(new FeeEvent.PayeeSaid(asked(), new PayeeAnswer.Unknown()));
        assertTrue(step(FeeStep.Room.class).unknown());
    }

    @Test
    void K_05_a_bill_becomes_an_order_only_when_the_balance_covers_it() {
        opens(FeeVocabulary.EXAM);
        happens(
                new FeeEvent.PayeeSaid(
                        asked(),
                        new PayeeAnswer.OpenBills(
                                List.of(FeeVocabulary.BILL, FeeVocabulary.DEAR))));
        happens(new FeeEvent.PickBill(FeeVocabulary.DEAR));
        assertTrue(step(FeeStep.Bills.class).beyond().isPresent());
        happens(new FeeEvent.PickBill(FeeVocabulary.BILL));
        step(OrderStep.Review.class);
    }

    @Test
    void K_05_a_closed_payee_names_its_desk_and_lets_nobody_begin() {
        opens(FeeVocabulary.NET);
        step(FeeStep.Elsewhere.class);
        happens(new Event.Back());
        step(FeeStep.Choosing.class);
    }

    @Test
    void every_refusal_has_advice_of_its_own_in_both_languages() {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            Set<String> advice = new HashSet<>();
            for (FeeFault fault : FeeFault.values()) {
                advice.add(new FeeRefused(fault).advice(language));
            }
            assertEquals(FeeFault.values().length, advice.size());
        }
    }
}
