package campus.onecard.server.desk;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.desk.OutsideAnswer;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.hold.HoldStore;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;

import org.jdbi.v3.core.Jdbi;

import java.util.UUID;

/** Lets staff end orders whose outcome was unknown, once the bank or the payee was asked. */
public final class OrderRoutes {

    private final HoldStore holds;
    private final PostingLanes lanes;

    public OrderRoutes(Jdbi jdbi, PostingLanes lanes) {
        this.holds = new HoldStore(jdbi);
        this.lanes = lanes;
    }

    public void bind(Bindings bindings) {
        bindings.on(HallRoutes.SETTLE_ORDER, (call, answer) -> settle(call.id("id"), answer));
    }

    /**
     * @throws ProblemException NOT_FOUND when no such order was placed
     */
    DeskOutcome settle(UUID id, SettleOrder settle) {
        Hold order = holds.find(id).orElseThrow(OrderRoutes::unknown);
        return DeskWords.of(lanes.post(command(order, settle)));
    }

    private static Command<Outcome> command(Hold order, SettleOrder settle) {
        boolean done = settle.answer() == OutsideAnswer.DONE;
        Place place = new Place(order.outlet(), "", 0);
        return switch (order.purpose()) {
            case BANK_TRANSFER ->
                    new SettleTransfer(
                            settle.id(),
                            order.account(),
                            order.id(),
                            place,
                            done ? BankAnswer.ARRIVED : BankAnswer.REFUSED);
            case FEE ->
                    new SettleFee(
                            settle.id(),
                            order.account(),
                            order.id(),
                            place,
                            done ? PayeeAnswer.PAID : PayeeAnswer.REFUSED);
            case DEPOSIT, SUBSIDY -> throw unknown();
        };
    }

    private static ProblemException unknown() {
        return new ProblemException(
                ErrorCode.NOT_FOUND, "There is no transfer or fee with that order's id.");
    }
}
