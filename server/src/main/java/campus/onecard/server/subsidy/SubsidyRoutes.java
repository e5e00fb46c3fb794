package campus.onecard.server.subsidy;

import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.ClaimOutcome;
import campus.onecard.domain.subsidy.ClaimOutcome.Fault;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;

/** Subsidies for the staff who list them and the owners who claim them. */
public final class SubsidyRoutes {

    private final SubsidyBatches batches;
    private final SubsidyReports reports;
    private final PostingLanes lanes;
    private final InstantSource clock;

    public SubsidyRoutes(Jdbi jdbi, PostingLanes lanes, InstantSource clock) {
        this.batches = new SubsidyBatches(jdbi, lanes, clock);
        this.reports = new SubsidyReports(jdbi);
        this.lanes = lanes;
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(HallRoutes.NEW_SUBSIDIES, (_, batch) -> batches.make(batch));
        bindings.on(HallRoutes.SUBSIDIES, (call, _) -> batches.report(call.id("id")));
        bindings.on(
                HallRoutes.APPROVE_SUBSIDIES,
                (call, approval) -> batches.approve(call.id("id"), approval.checker()));
        bindings.on(HallRoutes.CLAIMS, (call, _) -> claims(call));
        bindings.on(HallRoutes.CLAIM, this::claim);
    }

    private Claims claims(Call call) {
        return new Claims(reports.waiting(call.cardholder().accountId(), clock.instant()));
    }

    private ClaimOutcome claim(Call call, ClaimMoney claim) {
        Place place = new Place(Outlet.CARD_CENTRE, call.enrolled().terminal(), 0);
        long account = call.cardholder().accountId();
        return switch (lanes.post(new ClaimSubsidy(claim.id(), account, call.id("id"), place))) {
            case Outcome.Approved(var balanceAfter, var at) ->
                    new ClaimOutcome.Claimed(balanceAfter, at);
            case Outcome.Declined declined -> new ClaimOutcome.Refused(fault(declined));
        };
    }

    private static Fault fault(Outcome.Declined declined) {
        return switch (declined.reason()) {
            case NOT_PENDING -> Fault.NOT_WAITING;
            case EXPIRED -> Fault.EXPIRED;
            case ACCOUNT_NOT_ACTIVE -> Fault.ACCOUNT_NOT_ACTIVE;
            default -> throw new IllegalStateException("no claim is declined so");
        };
    }
}
