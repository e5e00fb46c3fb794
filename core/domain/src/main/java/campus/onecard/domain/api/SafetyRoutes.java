package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.dispute.RefuseWrongCharge;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.dispute.WrongCharges;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;
import campus.onecard.domain.statement.Settled;

import java.util.List;
import java.util.Set;

/** How owners keep their money safe besides passwords and loss: a part of {@link Routes}. */
public final class SafetyRoutes {

    public static final Route<Void, DoubtfulPayments> DOUBTFUL_PAYMENTS =
            new Route<>(
                    "doubtfulPayments",
                    Method.GET,
                    "/v1/account/payments/doubtful",
                    Role.CARDHOLDER,
                    Void.class,
                    DoubtfulPayments.class,
                    List.of(),
                    Set.of(),
                    "What was paid since the card was last certainly in its owner's hand.");
    public static final Route<ReportWrongCharges, DisputeOutcome> REPORT_WRONG_CHARGES =
            new Route<>(
                    "reportWrongCharges",
                    Method.POST,
                    "/v1/account/disputes",
                    Role.CARDHOLDER,
                    ReportWrongCharges.class,
                    DisputeOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED),
                    "Reports payments that their owner did not make; no money moves.");
    public static final Route<Void, WrongCharges> WRONG_CHARGES =
            new Route<>(
                    "wrongCharges",
                    Method.GET,
                    "/v1/disputes",
                    Role.OPERATOR,
                    Void.class,
                    WrongCharges.class,
                    List.of(),
                    Set.of(),
                    "Reported payments that the hall has not settled yet.");

    public static final Route<RefuseWrongCharge, Settled> REFUSE_WRONG_CHARGE =
            new Route<>(
                    "refuseWrongCharge",
                    Method.POST,
                    "/v1/disputes/{paymentId}/refusal",
                    Role.OPERATOR,
                    RefuseWrongCharge.class,
                    Settled.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.NOT_ALLOWED),
                    "Settles a reported payment without giving it back, with the reason; giving it"
                            + " back takes two people, see propose.");

    public static final Route<Void, MonthSpending> LAST_MONTH =
            new Route<>(
                    "lastMonthsSpending",
                    Method.GET,
                    "/v1/account/spending/last-month",
                    Role.CARDHOLDER,
                    Void.class,
                    MonthSpending.class,
                    List.of(),
                    Set.of(),
                    "What counted toward the limits last month, to try other limits on.");

    public static final Route<ReadMessages, Unread> READ_MESSAGES =
            new Route<>(
                    "readMessages",
                    Method.POST,
                    "/v1/account/messages/read",
                    Role.CARDHOLDER,
                    ReadMessages.class,
                    Unread.class,
                    List.of(),
                    Set.of(),
                    "The owner has read messages; answers how many are left. May be repeated.");

    static final List<Route<?, ?>> ALL =
            List.of(
                    LAST_MONTH,
                    DOUBTFUL_PAYMENTS,
                    REPORT_WRONG_CHARGES,
                    WRONG_CHARGES,
                    READ_MESSAGES,
                    REFUSE_WRONG_CHARGE);

    private SafetyRoutes() {}
}
