package campus.onecard.kiosk.receipt;

import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.kiosk.journey.Paper;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.journey.ReceiptWish;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Locale;
import java.util.Optional;

/** Taking a receipt. The money was booked before; every step may be left. */
public sealed interface ReceiptStep extends Step.Errand {

    /** Deeper than what it comes from. */
    int DEPTH = 20;

    Wanted wanted();

    /**
     * What for and for whom.
     *
     * @param back where it leads back to
     */
    record Wanted(Visit visit, ReceiptSubject what, Step back) {}

    @Override
    default Optional<Visit> visit() {
        return Optional.of(wanted().visit());
    }

    @Override
    default Step next(Turn turn) {
        return ReceiptMoves.next(this, turn);
    }

    @Override
    default int depth() {
        return DEPTH + 1;
    }

    /**
     * Paper, phone or none.
     *
     * @param last what was chosen before in this visit
     * @param paper how the printer is
     */
    record Choosing(Wanted wanted, Optional<ReceiptWish> last, Paper paper) implements ReceiptStep {
        @Override
        public int depth() {
            return DEPTH;
        }
    }

    /** The server makes it. */
    record Making(Wanted wanted, long attempt, ReceiptWish how, Locale language)
            implements ReceiptStep {}

    /**
     * The code is on the screen.
     *
     * @param instead it was to be printed and was not, for this reason
     */
    record Shown(Wanted wanted, ReceiptIssued receipt, Optional<NotPrinted> instead)
            implements ReceiptStep {}

    /** The printer is at work; the paper comes whether somebody waits or not. */
    record Printing(Wanted wanted, long attempt, ReceiptIssued receipt, Locale language)
            implements ReceiptStep {}

    /** The paper is out. */
    record Taken(Wanted wanted) implements ReceiptStep {
        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }

    /** The server did not make it. */
    record Failed(Wanted wanted, ReceiptWish how, Locale language, Trouble trouble)
            implements ReceiptStep {}
}
