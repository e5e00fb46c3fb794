package campus.onecard.server;

import campus.onecard.server.device.Devices;
import campus.onecard.server.key.ProofTries;
import campus.onecard.server.lease.Duty;
import campus.onecard.server.ledger.Mandate;
import campus.onecard.server.ledger.PostingLanes;

import java.sql.SQLException;

/** What the server on duty does and the one that stands by does not: it posts. */
record Work(PostingLanes lanes, Devices devices, ProofTries tries) implements Duty {

    @Override
    public void begin(Mandate mandate) throws SQLException {
        // Another server may have shut machines out since.
        devices.forget();
        tries.reload();
        lanes.serve(mandate);
    }

    @Override
    public boolean isSound() {
        return lanes.isServing();
    }

    @Override
    public void rest() {
        lanes.rest();
    }

    @Override
    public void finish() {
        lanes.close();
    }
}
