package campus.onecard.server.desk;

import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.ReasonCode;
import campus.onecard.server.lifecycle.CarryOver;
import campus.onecard.server.lifecycle.Freeze;
import campus.onecard.server.lifecycle.LiftLoss;
import campus.onecard.server.lifecycle.ReportLoss;
import campus.onecard.server.lifecycle.StaffOrder;
import campus.onecard.server.lifecycle.Unfreeze;
import campus.onecard.server.password.PasswordDesk;

import java.util.UUID;

/** What one person may do alone; who it was is the terminal of the posting. */
final class DeskActs {

    private final Directory directory;
    private final PostingLanes lanes;
    private final PasswordDesk passwords;

    DeskActs(Directory directory, PostingLanes lanes, PasswordDesk passwords) {
        this.directory = directory;
        this.lanes = lanes;
        this.passwords = passwords;
    }

    /**
     * @throws campus.onecard.server.http.ProblemException NOT_FOUND when nobody has that number;
     *     otherwise as {@link PostingLanes#post}
     */
    Outcome run(DoAtDesk asked) {
        UUID id = asked.id();
        String staff = asked.staff().value();
        long account = directory.account(asked.act().number());
        Place hall = new Place(Outlet.CARD_CENTRE, staff, 0);
        return switch (asked.act()) {
            case DeskAct.TopUp(var _, var room, var amount) ->
                    lanes.post(new TopUp(id, account, new Place(room, staff, 0), amount));
            case DeskAct.Freeze(var _, var reason) ->
                    lanes.post(new Freeze(id, account, hall, order(staff, reason)));
            case DeskAct.Unfreeze(var _, var reason) ->
                    lanes.post(new Unfreeze(id, account, hall, order(staff, reason)));
            case DeskAct.ReportLoss _ -> lanes.post(new ReportLoss(id, account, hall));
            case DeskAct.LiftLoss(var _, var card) ->
                    lanes.post(new LiftLoss(id, account, hall, card));
            case DeskAct.CarryOver(var _, var oldNumber, var amount) ->
                    lanes.post(new CarryOver(id, account, oldNumber, amount, staff));
            case DeskAct.ResetPassword(var _, var kind) ->
                    passwords.reset(id, account, kind, staff);
            case DeskAct.UnlockPassword(var _, var kind) ->
                    passwords.unlock(id, account, kind, staff);
        };
    }

    private static StaffOrder order(String staff, String reason) {
        return new StaffOrder(staff, new ReasonCode(reason));
    }
}
