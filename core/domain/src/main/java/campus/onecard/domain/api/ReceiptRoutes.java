package campus.onecard.domain.api;

import campus.onecard.domain.receipt.NewReceipt;
import campus.onecard.domain.receipt.ReceiptIssued;

import java.util.List;
import java.util.Set;

/** Receipts and the pages that show and check them: a part of {@link Routes}. */
public final class ReceiptRoutes {

    public static final Route<NewReceipt, ReceiptIssued> NEW_RECEIPT =
            new Route<>(
                    "newReceipt",
                    Route.Method.POST,
                    "/v1/account/receipts",
                    Role.CARDHOLDER,
                    NewReceipt.class,
                    ReceiptIssued.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.ID_REUSED),
                    "Makes a signed receipt of one movement or one month, with a page that"
                            + " expires.");
    public static final Route<Void, HtmlPage> RECEIPT_PAGE =
            page(
                    "receiptPage",
                    "/r/{code}",
                    "A receipt, for whoever has its code, until it expires.");
    public static final Route<Void, HtmlPage> RECEIPT_CHECK =
            page(
                    "receiptCheck",
                    "/check/{id}/{signature}",
                    "Whether a receipt with this signature is genuine.");

    static final List<Route<?, ?>> ALL = List.of(NEW_RECEIPT, RECEIPT_PAGE, RECEIPT_CHECK);

    private ReceiptRoutes() {}

    private static Route<Void, HtmlPage> page(String name, String path, String summary) {
        return new Route<>(
                name,
                Route.Method.GET,
                path,
                Role.ANYONE,
                Void.class,
                HtmlPage.class,
                List.of("lang"),
                Set.of(ErrorCode.TOO_MANY_REQUESTS),
                summary);
    }
}
