package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.desk.DeskOutcome;
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

    static final List<Route<?, ?>> ALL =
            List.of(SETTLE_ORDER, NEW_SUBSIDIES, SUBSIDIES, APPROVE_SUBSIDIES, CLAIMS, CLAIM);

    private HallRoutes() {}
}
