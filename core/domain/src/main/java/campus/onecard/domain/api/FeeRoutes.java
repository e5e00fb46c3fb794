package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.fee.FeeOutcome;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayFee;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.Payees;
import campus.onecard.domain.fee.PutPayee;

import java.util.List;
import java.util.Set;

/** What fees 缴费 (K-05) let people ask: a part of {@link Routes}. */
public final class FeeRoutes {

    public static final Route<Void, Payees> PAYEES =
            owner(
                    "payees",
                    Method.GET,
                    "/v1/payees",
                    Void.class,
                    Payees.class,
                    List.of(),
                    Set.of(),
                    "Everybody to whom fees are paid, and whether they take orders now.");
    public static final Route<Void, PayeeAnswer> BILLS =
            owner(
                    "bills",
                    Method.GET,
                    "/v1/payees/{code}/bills",
                    Void.class,
                    PayeeAnswer.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "The person's open bills at a payee.");
    public static final Route<Void, PayeeAnswer> LOOK_UP =
            owner(
                    "lookUpReference",
                    Method.GET,
                    "/v1/payees/{code}/references",
                    Void.class,
                    PayeeAnswer.class,
                    List.of("reference"),
                    Set.of(ErrorCode.NOT_FOUND),
                    "Whether a payee knows a room, or without one the person, and what is left.");
    public static final Route<PayFee, FeeOutcome> PAY_FEE =
            owner(
                    "payFee",
                    Method.POST,
                    "/v1/account/fees",
                    PayFee.class,
                    FeeOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.ID_REUSED, ErrorCode.SECRET_UNREADABLE),
                    "Pays a fee; answers within seconds, with UNKNOWN when the payee does not.");
    public static final Route<Void, FeeOutcome> FEE =
            owner(
                    "fee",
                    Method.GET,
                    "/v1/account/fees/{id}",
                    Void.class,
                    FeeOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "What became of a fee.");
    public static final Route<Void, FeePage> FEES =
            owner(
                    "fees",
                    Method.GET,
                    "/v1/account/fees",
                    Void.class,
                    FeePage.class,
                    List.of("after", "size"),
                    Set.of(),
                    "The person's fees with receipt numbers, newest first.");
    public static final Route<PutPayee, Void> PUT_PAYEE =
            new Route<>(
                    "putPayee",
                    Method.PUT,
                    "/v1/payees/{code}",
                    Role.OPERATOR,
                    PutPayee.class,
                    Void.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "Adds a payee or changes its terms.");

    static final List<Route<?, ?>> ALL =
            List.of(PAYEES, BILLS, LOOK_UP, PAY_FEE, FEE, FEES, PUT_PAYEE);

    private FeeRoutes() {}

    private static <Q, A> Route<Q, A> owner(
            String name,
            Method method,
            String path,
            Class<Q> request,
            Class<A> answer,
            List<String> query,
            Set<ErrorCode> errors,
            String summary) {
        return new Route<>(
                name, method, path, Role.CARDHOLDER, request, answer, query, errors, summary);
    }
}
