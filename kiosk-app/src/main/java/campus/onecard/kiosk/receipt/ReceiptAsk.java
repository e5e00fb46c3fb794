package campus.onecard.kiosk.receipt;

import campus.onecard.domain.api.ReceiptRoutes;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Visit;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions of a receipt: to the server for its content, to the printer for the paper. */
public sealed interface ReceiptAsk extends Ask {

    /** Which question a step has open. */
    static Set<Ask> of(ReceiptStep step) {
        return switch (step) {
            case ReceiptStep.Making at ->
                    Set.of(new Make(at.attempt(), at.wanted().visit(), at.wanted().what()));
            case ReceiptStep.Printing at ->
                    Set.of(new Print(at.attempt(), at.receipt(), at.language()));
            case ReceiptStep.Choosing _,
                    ReceiptStep.Shown _,
                    ReceiptStep.Taken _,
                    ReceiptStep.Failed _ ->
                    Set.of();
        };
    }

    /** Asked again, it brings the same receipt. */
    record Make(long attempt, Visit visit, ReceiptSubject what) implements ReceiptAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            ReceiptIssued receipt =
                    campus.as(visit)
                            .call(
                                    ReceiptRoutes.NEW_RECEIPT,
                                    Map.of(),
                                    Map.of(),
                                    what.wish(idOf.apply(attempt)));
            return new ReceiptEvent.Issued(attempt, Objects.requireNonNull(receipt));
        }
    }

    /** Goes on when the person leaves: half a receipt would be worse. */
    record Print(long attempt, ReceiptIssued receipt, Locale language) implements ReceiptAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
            return new ReceiptEvent.Printed(
                    attempt, campus.paper().print(Slip.of(receipt, language)));
        }

        @Override
        public boolean outlivesStep() {
            return true;
        }
    }
}
