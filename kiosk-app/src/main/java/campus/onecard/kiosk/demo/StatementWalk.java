package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.receipt.ReceiptStep;
import campus.onecard.kiosk.statistics.StatisticsStep;
import campus.onecard.kiosk.statistics.View;

/** The transaction query's part of the walk (K-06). */
final class StatementWalk {

    /** Where the kinds stand in the row of filters. */
    private static final int ALL = 0;

    private static final int TOP_UP = 2;

    private final Hands hands;
    private final Album album;

    StatementWalk(Hands hands, Album album) {
        this.hands = hands;
        this.album = album;
    }

    /** Begins when the tile was pressed and ends on the same screen. */
    void walk() {
        filled();
        album.inBothLanguages("transactions");
        album.under("contrast", "transactions");
        album.under("text", "transactions");
        hands.press("older");
        hands.until(Step.Transactions.class, at -> at.pages().shown() == 1);
        filled();
        album.picture("transactions-older");
        hands.press("newer");
        hands.until(Step.Transactions.class, at -> at.pages().shown() == 0);
        hands.press("month-older");
        hands.until(Step.Transactions.class, at -> at.filter().month().isPresent());
        filled();
        album.inBothLanguages("transactions-month");
        hands.pressOneOf("#kinds .chip", TOP_UP);
        hands.until(Step.Transactions.class, at -> at.filter().kind().isPresent());
        filled();
        album.picture("transactions-top-up");
        hands.pressOneOf("#kinds .chip", ALL);
        hands.until(Step.Transactions.class, at -> at.filter().kind().isEmpty());
        filled();
        hands.pressOneOf("#movements .movement", 0);
        hands.until(Step.MovementDetail.class);
        album.inBothLanguages("movement");
        hands.press("back");
        hands.until(Step.Transactions.class);
        filled();
        statistics();
    }

    /** All three ways to see the month's spending, and the month before. */
    private void statistics() {
        hands.press("statistics");
        counted(View.MEALS);
        album.inBothLanguages("statistics-meals");
        hands.pressOneOf("#views .chip", View.PLACES.ordinal());
        counted(View.PLACES);
        album.picture("statistics-places");
        hands.pressOneOf("#views .chip", View.MONTHS.ordinal());
        counted(View.MONTHS);
        album.picture("statistics-months");
        hands.press("month-older");
        counted(View.MONTHS);
        hands.press("receipt");
        hands.until(ReceiptStep.Choosing.class);
        album.picture("statistics-statement");
        hands.press("back");
        counted(View.MONTHS);
        hands.press("back");
        hands.until(Step.Transactions.class);
        filled();
    }

    private void counted(View view) {
        hands.until(
                StatisticsStep.class,
                at -> at.view() == view && at.statistics() instanceof Fetched.Here);
    }

    /** Everything asked for has come. */
    private void filled() {
        hands.until(
                Step.Transactions.class,
                at ->
                        at.pages().current().isPresent()
                                && !(at.pages().coming() instanceof Pages.Coming.Waiting)
                                && at.month() instanceof Fetched.Here);
    }
}
