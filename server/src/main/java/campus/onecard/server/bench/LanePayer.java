package campus.onecard.server.bench;

import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.payment.CardPayment;

import java.sql.SQLException;

/** The posting lanes, called in process (D): the real commands, rules and rows. */
final class LanePayer implements Payer {

    private final PostingLanes lanes;

    LanePayer(PostingLanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void pay(CardPayment payment) throws SQLException {
        if (!(lanes.post(payment) instanceof Outcome.Approved)) {
            throw new SQLException("the bench's accounts have enough");
        }
    }
}
