package campus.onecard.kiosk.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.receipt.ReceiptContent;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Filter;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.Paper;
import campus.onecard.kiosk.journey.ReceiptWish;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ReceiptJourneyTest {

    private static final Instant NOW = Instant.parse("2026-11-12T04:26:00Z");
    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());
    private static final Movement LUNCH =
            new Movement(
                    new UUID(1, 2).toString(),
                    NOW,
                    MovementKind.PAYMENT,
                    Money.ofFen(-1250),
                    Money.ofFen(8_750),
                    "学生一食堂",
                    "一楼 12 号窗口");
    private static final Step.MovementDetail DETAIL =
            new Step.MovementDetail(
                    new Step.Transactions(
                            VISIT,
                            new Fetched.Waiting<>(1),
                            Filter.ALL,
                            new Pages(List.of(), 0, new Pages.Coming.End(), false),
                            YearMonth.of(2026, 11),
                            new Fetched.Waiting<>(2)),
                    LUNCH);
    static final ReceiptIssued ISSUED =
            new ReceiptIssued(
                    "7K3MA-9QXTC-3HDGW",
                    "https://card.example.edu.cn/r/7K3MA9QXTC3HDGW",
                    "https://card.example.edu.cn/check/" + new UUID(1, 3) + "/" + "A".repeat(86),
                    NOW,
                    new ReceiptContent(
                            new UUID(1, 3).toString(), NOW, "大学", "张**", "****2690", LUNCH, null));

    private Journey journey =
            new Journey(Station.starting(LocalDate.of(2026, 11, 12)), DETAIL, 7, new Functions());

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private static Event chosen(ReceiptWish wish) {
        return new ReceiptEvent.Chosen(wish, Texts.CHINESE);
    }

    private <T extends Step> T at(Class<T> step) {
        return assertInstanceOf(step, journey.step());
    }

    /** The one question that is open. */
    private long attempt() {
        return attempt(journey);
    }

    private static long attempt(Journey journey) {
        Ask open = Functions.questions(journey.step()).iterator().next();
        return open.attempt();
    }

    private void made() {
        happens(new ReceiptEvent.Issued(attempt(), ISSUED));
    }

    @Test
    void a_receipt_for_the_phone_leads_back_to_the_same_movement() {
        happens(new Event.WantReceipt(), chosen(ReceiptWish.CODE));
        made();
        assertEquals(ISSUED, at(ReceiptStep.Shown.class).receipt());
        assertEquals(Optional.empty(), at(ReceiptStep.Shown.class).instead());
        happens(new Event.Confirm());
        assertEquals(DETAIL, journey.step());
    }

    @Test
    void no_receipt_and_back_change_nothing_at_all() {
        happens(new Event.WantReceipt(), chosen(ReceiptWish.NONE));
        assertEquals(DETAIL, journey.step());
        happens(new Event.WantReceipt(), new Event.Back());
        assertEquals(DETAIL, journey.step());
    }

    @Test
    void paper_that_is_out_offers_the_phone_instead() {
        happens(new Event.PaperIs(Paper.WELL), new Event.WantReceipt());
        assertEquals(Paper.WELL, at(ReceiptStep.Choosing.class).paper());
        happens(chosen(ReceiptWish.PRINT));
        made();
        at(ReceiptStep.Printing.class);
        var out = new PrintOutcome.Failed(EquipmentFault.PAPER_OUT, true);
        happens(new ReceiptEvent.Printed(attempt(), out));
        assertEquals(Optional.of(NotPrinted.HALF), at(ReceiptStep.Shown.class).instead());
    }

    @Test
    void whatever_a_printer_cannot_do_has_words_of_its_own() {
        happens(new Event.WantReceipt(), chosen(ReceiptWish.PRINT));
        made();
        Journey printing = journey;
        Map<EquipmentFault, NotPrinted> why =
                Map.of(
                        EquipmentFault.PAPER_OUT,
                        NotPrinted.OUT,
                        EquipmentFault.PRINTER_OPEN,
                        NotPrinted.OPEN,
                        EquipmentFault.SILENT,
                        NotPrinted.DOWN);
        why.forEach(
                (fault, told) -> {
                    journey = printing;
                    var unbegun = new PrintOutcome.Failed(fault, false);
                    happens(new ReceiptEvent.Printed(attempt(), unbegun));
                    assertEquals(Optional.of(told), at(ReceiptStep.Shown.class).instead());
                });
    }

    @Test
    void paper_that_came_out_is_to_be_taken_and_an_untold_one_is_not_believed() {
        happens(new Event.WantReceipt(), chosen(ReceiptWish.PRINT));
        made();
        Journey printing = journey;
        happens(new ReceiptEvent.Printed(attempt(), new PrintOutcome.Done()));
        at(ReceiptStep.Taken.class);
        happens(new Event.Confirm());
        assertEquals(DETAIL, journey.step());
        journey = printing;
        happens(new ReceiptEvent.Printed(attempt(), new PrintOutcome.Unknown("no answer")));
        assertEquals(Optional.of(NotPrinted.UNTOLD), at(ReceiptStep.Shown.class).instead());
        journey = printing;
        happens(new Event.Confirm());
        assertEquals(Optional.empty(), at(ReceiptStep.Shown.class).instead());
        happens(new ReceiptEvent.Printed(attempt(printing), new PrintOutcome.Done()));
        at(ReceiptStep.Shown.class);
    }

    @Test
    void the_last_choice_is_remembered_for_the_visit_and_no_longer() {
        happens(new Event.WantReceipt());
        assertEquals(Optional.empty(), at(ReceiptStep.Choosing.class).last());
        happens(chosen(ReceiptWish.CODE), new Event.Back(), new Event.WantReceipt());
        assertEquals(Optional.of(ReceiptWish.CODE), at(ReceiptStep.Choosing.class).last());
        happens(new Event.Cancel(), new Event.Cancel());
        assertInstanceOf(Step.Attract.class, journey.step());
        assertEquals(Optional.empty(), journey.lastReceipt());
    }

    @Test
    void a_server_that_is_away_keeps_the_money_out_of_it_and_is_asked_again() {
        happens(new Event.WantReceipt(), chosen(ReceiptWish.CODE));
        happens(new Event.CallFailed(attempt(), Trouble.AWAY));
        at(ReceiptStep.Failed.class);
        happens(new Event.Retry());
        made();
        at(ReceiptStep.Shown.class);
    }

    @Test
    void double_taps_late_answers_and_a_card_change_nothing() {
        happens(new Event.WantReceipt(), chosen(ReceiptWish.CODE));
        Step making = journey.step();
        happens(
                chosen(ReceiptWish.CODE),
                new ReceiptEvent.Issued(1, ISSUED),
                new Event.CardRemoved(),
                new Event.StrangeCard(),
                new Event.CallFailed(1, Trouble.AWAY));
        assertEquals(making, journey.step());
    }

    @Test
    void the_paper_says_before_change_after_and_no_more_of_the_person_than_the_screen() {
        String slip = Slip.of(ISSUED, Texts.CHINESE).toString();
        for (String word : List.of("100.00", "−12.50", "87.50", "学生一食堂", "张** ****2690")) {
            assertTrue(slip.contains(word), () -> word + " in " + slip);
        }
        assertTrue(slip.contains(ISSUED.check()), slip);
        assertFalse(slip.contains(ISSUED.code()), "paper is no way to the page");
    }
}
