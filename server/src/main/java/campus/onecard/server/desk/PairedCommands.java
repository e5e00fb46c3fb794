package campus.onecard.server.desk;

import campus.onecard.domain.desk.PairedAct;
import campus.onecard.server.adjustment.Adjustment;
import campus.onecard.server.cash.TopUpReversal;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.ReasonCode;
import campus.onecard.server.lifecycle.CloseAccount;
import campus.onecard.server.lifecycle.PayoutRoute;
import campus.onecard.server.payment.DisputeRefund;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;

import java.util.Optional;
import java.util.UUID;

/** What two people agreed on, as a command of the books. */
final class PairedCommands {

    private final Directory directory;

    PairedCommands(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param id of the proposal
     * @throws campus.onecard.server.http.ProblemException NOT_FOUND when the act speaks of an
     *     account or a transaction that does not exist
     */
    Command<Outcome> of(UUID id, PairedAct act, Approval both) {
        return switch (act) {
            case PairedAct.Refund(var payment, var amount) ->
                    new Refund(
                            id,
                            directory.accountOf(payment),
                            payment,
                            Place.CENTRE,
                            amount,
                            Optional.of(both));
            case PairedAct.RefundDisputed(var payment) ->
                    new DisputeRefund(
                            id,
                            directory.accountOf(payment),
                            payment,
                            directory.reportOf(payment),
                            both);
            case PairedAct.ReversePayment(var payment) ->
                    new PaymentReversal(
                            id,
                            directory.accountOf(payment),
                            payment,
                            Place.CENTRE,
                            Optional.of(both));
            case PairedAct.ReverseTopUp(var topUp, var room) ->
                    new TopUpReversal(id, directory.accountOf(topUp), topUp, at(room), both);
            case PairedAct.Close(var number, var outlet, var payout) ->
                    new CloseAccount(
                            id, directory.account(number), at(outlet), route(payout), both);
            case PairedAct.Adjust(var number, var amount, var reason) ->
                    new Adjustment(
                            id,
                            directory.account(number),
                            Place.CENTRE,
                            amount,
                            new ReasonCode(reason),
                            both);
        };
    }

    private static PayoutRoute route(PairedAct.Payout payout) {
        return switch (payout) {
            case CASH -> PayoutRoute.CASH;
            case BANK -> PayoutRoute.BANK;
        };
    }

    private static Place at(int outlet) {
        return new Place(outlet, "", 0);
    }
}
