package campus.onecard.server.desk;

import campus.onecard.domain.desk.PairedAct;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
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
            case PairedAct.ReversePayment(var payment) ->
                    new PaymentReversal(
                            id,
                            directory.accountOf(payment),
                            payment,
                            Place.CENTRE,
                            Optional.of(both));
        };
    }
}
