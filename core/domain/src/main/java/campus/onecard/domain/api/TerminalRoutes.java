package campus.onecard.domain.api;

import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;

import java.util.List;
import java.util.Set;

/** What a terminal may ask: a part of {@link Routes}. */
public final class TerminalRoutes {

    public static final Route<TakePayment, PaymentOutcome> PAY =
            new Route<>(
                    "pay",
                    Route.Method.POST,
                    "/v1/payments",
                    Role.TERMINAL,
                    TakePayment.class,
                    PaymentOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.OUTCOME_UNKNOWN),
                    "Pays with a card that was held to the terminal.");

    static final List<Route<?, ?>> ALL = List.of(PAY);

    private TerminalRoutes() {}
}
