package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindAccount;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.OrderTransfer;
import campus.onecard.domain.bank.Reconciliation;
import campus.onecard.domain.bank.TransferOutcome;
import campus.onecard.domain.bank.UnbindAccount;

import java.util.List;
import java.util.Set;

/** Transfers from the owner's bank account (K-04): a part of {@link Routes}. */
public final class BankRoutes {

    public static final Route<Void, BankOverview> BANK =
            new Route<>(
                    "bank",
                    Method.GET,
                    "/v1/account/bank",
                    Role.CARDHOLDER,
                    Void.class,
                    BankOverview.class,
                    List.of(),
                    Set.of(),
                    "What may be transferred from the bank now, and which account is bound.");
    public static final Route<BindAccount, BindOutcome> BIND_BANK =
            new Route<>(
                    "bindBank",
                    Method.PUT,
                    "/v1/account/bank",
                    Role.CARDHOLDER,
                    BindAccount.class,
                    BindOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.SECRET_UNREADABLE),
                    "Binds a bank account; its number goes to the bank and is kept nowhere.");
    public static final Route<UnbindAccount, BindOutcome> UNBIND_BANK =
            new Route<>(
                    "unbindBank",
                    Method.POST,
                    "/v1/account/bank/unbinding",
                    Role.CARDHOLDER,
                    UnbindAccount.class,
                    BindOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED),
                    "Lets the bound bank account go.");
    public static final Route<OrderTransfer, TransferOutcome> ORDER_TRANSFER =
            new Route<>(
                    "orderTransfer",
                    Method.POST,
                    "/v1/account/transfers",
                    Role.CARDHOLDER,
                    OrderTransfer.class,
                    TransferOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.SECRET_UNREADABLE),
                    "Transfers money from the bound bank account; answers PENDING when the bank"
                            + " takes longer.");
    public static final Route<Void, TransferOutcome> TRANSFER =
            new Route<>(
                    "transfer",
                    Method.GET,
                    "/v1/account/transfers/{id}",
                    Role.CARDHOLDER,
                    Void.class,
                    TransferOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "What became of a transfer.");
    public static final Route<Void, Reconciliation> RECONCILE_BANK =
            new Route<>(
                    "reconcileBank",
                    Method.PUT,
                    "/v1/bank/days/{day}/reconciliation",
                    Role.OPERATOR,
                    Void.class,
                    Reconciliation.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.BUSY),
                    "Compares the bank's file of a day with the books; settles what was open.");

    /** All of them, in the order of the API document. */
    public static final List<Route<?, ?>> ALL =
            List.of(BANK, BIND_BANK, UNBIND_BANK, ORDER_TRANSFER, TRANSFER, RECONCILE_BANK);

    private BankRoutes() {}
}
