package campus.onecard.server.bank;

import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;

import java.util.UUID;

/** How a transfer's end is booked. */
final class TransferSettlement {

    private TransferSettlement() {}

    static AccountCommand of(UUID id, Hold order, OrderWord.Ended end) {
        Place place = new Place(order.outlet(), "", 0);
        return switch (end) {
            case OrderWord.Done _ ->
                    new SettleTransfer(id, order.account(), order.id(), place, BankAnswer.ARRIVED);
            case OrderWord.Refused(String reason) ->
                    new SettleTransfer(
                            id, order.account(), order.id(), place, BankAnswer.REFUSED, reason);
        };
    }
}
