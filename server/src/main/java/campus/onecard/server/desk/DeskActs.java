package campus.onecard.server.desk;

import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;

import java.util.UUID;

/** What one person may do alone; who it was is the terminal of the posting. */
final class DeskActs {

    private final Directory directory;
    private final PostingLanes lanes;

    DeskActs(Directory directory, PostingLanes lanes) {
        this.directory = directory;
        this.lanes = lanes;
    }

    /**
     * @throws campus.onecard.server.http.ProblemException NOT_FOUND when nobody has that number;
     *     otherwise as {@link PostingLanes#post}
     */
    Outcome run(DoAtDesk asked) {
        UUID id = asked.id();
        String staff = asked.staff().value();
        long account = directory.account(asked.act().number());
        return switch (asked.act()) {
            case DeskAct.TopUp(var _, var room, var amount) ->
                    lanes.post(new TopUp(id, account, new Place(room, staff, 0), amount));
        };
    }
}
