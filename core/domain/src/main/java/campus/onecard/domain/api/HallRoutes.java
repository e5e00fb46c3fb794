package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.desk.CheckProposal;
import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.desk.Proposals;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.domain.subsidy.ApproveBatch;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.ClaimOutcome;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyReport;

import java.util.List;
import java.util.Set;

/** What the hall may ask, and what its subsidies let their owners ask: a part of {@link Routes}. */
public final class HallRoutes {

    public static final Route<SettleOrder, DeskOutcome> SETTLE_ORDER =
            new Route<>(
                    "settleOrder",
                    Method.POST,
                    "/v1/orders/{id}/settlement",
                    Role.OPERATOR,
                    SettleOrder.class,
                    DeskOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.ID_REUSED),
                    "Ends a bank transfer or a fee whose outcome was unknown.");
    public static final Route<SubsidyBatch, SubsidyReport> NEW_SUBSIDIES =
            new Route<>(
                    "newSubsidies",
                    Method.POST,
                    "/v1/subsidies",
                    Role.OPERATOR,
                    SubsidyBatch.class,
                    SubsidyReport.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED),
                    "Lists subsidies; nothing is granted until another person approves.");
    public static final Route<Void, SubsidyReport> SUBSIDIES =
            new Route<>(
                    "subsidies",
                    Method.GET,
                    "/v1/subsidies/{id}",
                    Role.OPERATOR,
                    Void.class,
                    SubsidyReport.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "How a batch of subsidies stands.");
    public static final Route<ApproveBatch, SubsidyReport> APPROVE_SUBSIDIES =
            new Route<>(
                    "approveSubsidies",
                    Method.POST,
                    "/v1/subsidies/{id}/approval",
                    Role.OPERATOR,
                    ApproveBatch.class,
                    SubsidyReport.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.NOT_ALLOWED, ErrorCode.OUTCOME_UNKNOWN),
                    "Grants a batch of subsidies, or goes on where that stopped.");
    public static final Route<Void, Claims> CLAIMS =
            new Route<>(
                    "claims",
                    Method.GET,
                    "/v1/account/claims",
                    Role.CARDHOLDER,
                    Void.class,
                    Claims.class,
                    List.of(),
                    Set.of(),
                    "Money that waits to be claimed.");
    public static final Route<ClaimMoney, ClaimOutcome> CLAIM =
            new Route<>(
                    "claim",
                    Method.POST,
                    "/v1/account/claims/{id}",
                    Role.CARDHOLDER,
                    ClaimMoney.class,
                    ClaimOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.ID_REUSED),
                    "Moves waiting money to the balance.");

    public static final Route<DoAtDesk, DeskOutcome> DO_AT_DESK =
            desk(
                    "doAtDesk",
                    "/v1/desk/acts",
                    DoAtDesk.class,
                    DeskOutcome.class,
                    "What one person of the staff may do alone.");
    public static final Route<Propose, Proposal> PROPOSE =
            desk(
                    "propose",
                    "/v1/desk/proposals",
                    Propose.class,
                    Proposal.class,
                    "Proposes what a second person must approve; nothing is booked yet.");
    public static final Route<Void, Proposals> PROPOSALS =
            new Route<>(
                    "proposals",
                    Method.GET,
                    "/v1/desk/proposals",
                    Role.OPERATOR,
                    Void.class,
                    Proposals.class,
                    List.of(),
                    Set.of(),
                    "What waits for a second person.");
    public static final Route<CheckProposal, DeskOutcome> APPROVE_PROPOSAL =
            desk(
                    "approveProposal",
                    "/v1/desk/proposals/{id}/approval",
                    CheckProposal.class,
                    DeskOutcome.class,
                    "Approves a proposal and books it; again, it answers the same.");
    public static final Route<CheckProposal, Proposal> REFUSE_PROPOSAL =
            desk(
                    "refuseProposal",
                    "/v1/desk/proposals/{id}/refusal",
                    CheckProposal.class,
                    Proposal.class,
                    "Refuses a proposal for good.");

    static final List<Route<?, ?>> ALL =
            List.of(
                    DO_AT_DESK,
                    PROPOSE,
                    PROPOSALS,
                    APPROVE_PROPOSAL,
                    REFUSE_PROPOSAL,
                    SETTLE_ORDER,
                    NEW_SUBSIDIES,
                    SUBSIDIES,
                    APPROVE_SUBSIDIES,
                    CLAIMS,
                    CLAIM);

    private HallRoutes() {}

    private static <Q, A> Route<Q, A> desk(
            String name, String path, Class<Q> request, Class<A> answer, String summary) {
        return new Route<>(
                name,
                Method.POST,
                path,
                Role.OPERATOR,
                request,
                answer,
                List.of(),
                Set.of(
                        ErrorCode.NOT_FOUND,
                        ErrorCode.NOT_ALLOWED,
                        ErrorCode.ID_REUSED,
                        ErrorCode.OUTCOME_UNKNOWN),
                summary);
    }
}
