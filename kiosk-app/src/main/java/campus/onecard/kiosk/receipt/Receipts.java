package campus.onecard.kiosk.receipt;

import campus.onecard.kiosk.journey.ReceiptOffer;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.receipt.ReceiptStep.Wanted;

import java.time.YearMonth;
import java.util.Optional;

/** Opens the receipt from wherever something was booked or is listed. */
public final class Receipts implements ReceiptOffer {

    @Override
    public Step open(Step from, String number, Turn turn) {
        Optional<Visit> visit =
                switch (from) {
                    case Step.Errand errand -> errand.visit();
                    case Step.MovementDetail detail -> Optional.of(detail.from().visit());
                    default -> Optional.empty();
                };
        ReceiptSubject what = new ReceiptSubject.Movement(number);
        return visit.map(v -> ReceiptMoves.open(new Wanted(v, what, from), turn)).orElse(from);
    }

    @Override
    public Step month(Step from, Visit visit, YearMonth month, Turn turn) {
        return ReceiptMoves.open(new Wanted(visit, new ReceiptSubject.Month(month), from), turn);
    }
}
