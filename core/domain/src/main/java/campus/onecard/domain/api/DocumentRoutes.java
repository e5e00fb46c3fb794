package campus.onecard.domain.api;

import campus.onecard.domain.document.ChooseOutcome;
import campus.onecard.domain.document.ChoosePassword;
import campus.onecard.domain.document.DocumentOutcome;
import campus.onecard.domain.document.ReportLostByDocument;
import campus.onecard.domain.document.ShowDocument;
import campus.onecard.domain.loss.LossOutcome;

import java.util.List;
import java.util.Set;

/** What an ID card on a machine's reader is good for: a part of {@link Routes}. */
public final class DocumentRoutes {

    public static final Route<ShowDocument, DocumentOutcome> SHOW_DOCUMENT =
            new Route<>(
                    "showDocument",
                    Route.Method.POST,
                    "/v1/documents",
                    Role.DEVICE,
                    ShowDocument.class,
                    DocumentOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_ALLOWED, ErrorCode.SECRET_UNREADABLE),
                    "Whose ID card lies on this machine's reader; answers with a ticket for"
                            + " passwords and loss.");
    public static final Route<ChoosePassword, ChooseOutcome> CHOOSE_PASSWORD =
            new Route<>(
                    "choosePassword",
                    Route.Method.POST,
                    "/v1/documents/passwords",
                    Role.DEVICE,
                    ChoosePassword.class,
                    ChooseOutcome.class,
                    List.of(),
                    Set.of(
                            ErrorCode.ID_REUSED,
                            ErrorCode.SECRET_UNREADABLE,
                            ErrorCode.DOCUMENT_AGAIN),
                    "Sets and unlocks a password for whoever has shown an ID card.");
    public static final Route<ReportLostByDocument, LossOutcome> LOST_BY_DOCUMENT =
            new Route<>(
                    "reportLossByDocument",
                    Route.Method.POST,
                    "/v1/documents/loss",
                    Role.DEVICE,
                    ReportLostByDocument.class,
                    LossOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.DOCUMENT_AGAIN),
                    "Reports the card of whoever has shown an ID card lost.");

    static final List<Route<?, ?>> ALL = List.of(SHOW_DOCUMENT, CHOOSE_PASSWORD, LOST_BY_DOCUMENT);

    private DocumentRoutes() {}
}
