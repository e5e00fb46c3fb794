package campus.onecard.kiosk.receipt;

import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.ReceiptWish;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.receipt.ReceiptStep.Choosing;
import campus.onecard.kiosk.receipt.ReceiptStep.Failed;
import campus.onecard.kiosk.receipt.ReceiptStep.Making;
import campus.onecard.kiosk.receipt.ReceiptStep.Printing;
import campus.onecard.kiosk.receipt.ReceiptStep.Shown;
import campus.onecard.kiosk.receipt.ReceiptStep.Taken;
import campus.onecard.kiosk.receipt.ReceiptStep.Wanted;

import java.util.Locale;
import java.util.Optional;

/** From the wish for a receipt back to where it came from; pure. */
final class ReceiptMoves {

    private ReceiptMoves() {}

    static Step open(Wanted wanted, Turn turn) {
        return new Choosing(wanted, turn.lastReceipt(), turn.station().paper());
    }

    static Step next(ReceiptStep step, Turn turn) {
        return switch (step) {
            case Choosing at -> choosing(at, turn);
            case Making at -> making(at, turn);
            case Printing at -> printing(at, turn);
            case Failed at -> failed(at, turn);
            case Shown at -> read(at, turn);
            case Taken at -> read(at, turn);
        };
    }

    private static Step choosing(Choosing at, Turn turn) {
        return switch (turn.event()) {
            case ReceiptEvent.Chosen(ReceiptWish how, Locale _) when how == ReceiptWish.NONE ->
                    at.wanted().back();
            case ReceiptEvent.Chosen(ReceiptWish how, Locale language) ->
                    make(at.wanted(), how, language, turn);
            case Event.Back() -> at.wanted().back();
            // The roll may be changed, or come to its end, while somebody still thinks.
            default -> new Choosing(at.wanted(), at.last(), turn.station().paper());
        };
    }

    private static Making make(Wanted wanted, ReceiptWish how, Locale language, Turn turn) {
        return new Making(wanted, turn.attempts().next(), how, language);
    }

    private static Step making(Making at, Turn turn) {
        return switch (turn.event()) {
            case ReceiptEvent.Issued(long attempt, ReceiptIssued receipt)
                    when attempt == at.attempt() ->
                    at.how() == ReceiptWish.PRINT
                            ? new Printing(
                                    at.wanted(), turn.attempts().next(), receipt, at.language())
                            : new Shown(at.wanted(), receipt, Optional.empty());
            case Event.CallFailed(long attempt, Trouble trouble) when attempt == at.attempt() ->
                    new Failed(at.wanted(), at.how(), at.language(), trouble);
            case Event.Back() -> at.wanted().back();
            default -> at;
        };
    }

    /** Whatever is wrong with the paper, the phone is offered instead. */
    private static Step printing(Printing at, Turn turn) {
        return switch (turn.event()) {
            case ReceiptEvent.Printed(long attempt, PrintOutcome outcome)
                    when attempt == at.attempt() ->
                    NotPrinted.of(outcome)
                            .<Step>map(why -> onPhone(at, Optional.of(why)))
                            .orElseGet(() -> new Taken(at.wanted()));
            case Event.CallFailed(long attempt, Trouble _) when attempt == at.attempt() ->
                    onPhone(at, Optional.of(NotPrinted.UNTOLD));
            // Whoever does not want to wait for the paper.
            case Event.Confirm() -> onPhone(at, Optional.empty());
            case Event.Back() -> at.wanted().back();
            default -> at;
        };
    }

    private static Shown onPhone(Printing at, Optional<NotPrinted> instead) {
        return new Shown(at.wanted(), at.receipt(), instead);
    }

    private static Step failed(Failed at, Turn turn) {
        return switch (turn.event()) {
            case Event.Retry() -> make(at.wanted(), at.how(), at.language(), turn);
            default -> read(at, turn);
        };
    }

    private static Step read(ReceiptStep at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back(), Event.Confirm() -> at.wanted().back();
            default -> at;
        };
    }
}
