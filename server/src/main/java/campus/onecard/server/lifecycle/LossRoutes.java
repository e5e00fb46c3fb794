package campus.onecard.server.lifecycle;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;

/** Lets cardholders report their card lost, and lift the report. */
public final class LossRoutes {

    private final LossReports reports;
    private final CardTickets tickets;
    private final Answers answers;

    /**
     * @param tickets tell whether a card was there
     * @param answers the books' memory, for a lift that is sent again later
     */
    public LossRoutes(PostingLanes lanes, CardTickets tickets, Answers answers) {
        this.reports = new LossReports(lanes);
        this.tickets = tickets;
        this.answers = answers;
    }

    public void bind(Bindings bindings) {
        bindings.on(Routes.REPORT_LOSS, this::report);
        bindings.on(Routes.LIFT_LOSS, this::lift);
    }

    private LossOutcome report(Call call, ReportLost lost) {
        long account = call.cardholder().accountId();
        return reports.report(lost.id(), account, call.device());
    }

    private LossOutcome lift(Call call, LiftReport found) {
        long account = call.cardholder().accountId();
        requireCard(call, found);
        return reports.outcome(
                new LiftLoss(found.id(), account, Place.atMachine(call.device()), found.card()),
                LossFault.NOT_LOST,
                LossFault.REPLACED_OR_STRANGE);
    }

    /** The card itself must be there, unless the books have answered before. */
    private void requireCard(Call call, LiftReport found) {
        boolean proven = tickets.isGood(found.ticket(), call.device(), found.card());
        if (!proven && answers.find(found.id()).isEmpty()) {
            throw new ProblemException(
                    ErrorCode.NONCE_REFUSED, "Hold the found card to this machine's reader again.");
        }
    }
}
