package campus.onecard.domain.api;

import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.domain.terminal.CloseDay;
import campus.onecard.domain.terminal.DayClosed;
import campus.onecard.domain.terminal.OpenDay;
import campus.onecard.domain.terminal.PaymentChallenge;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.ReversePayment;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.domain.terminal.TerminalDay;
import campus.onecard.domain.terminal.TerminalTotals;

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
                    Set.of(
                            ErrorCode.ID_REUSED,
                            ErrorCode.OUTCOME_UNKNOWN,
                            ErrorCode.SECRET_UNREADABLE),
                    "Pays with a card that was held to the terminal.");

    public static final Route<Void, PaymentOutcome> PAYMENT =
            new Route<>(
                    "payment",
                    Route.Method.GET,
                    "/v1/payments/{paymentId}",
                    Role.TERMINAL,
                    Void.class,
                    PaymentOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "What became of a payment, refund or reversal of this outlet, by its id.");
    public static final Route<RefundPayment, PaymentOutcome> REFUND =
            new Route<>(
                    "refund",
                    Route.Method.POST,
                    "/v1/payments/{paymentId}/refunds",
                    Role.TERMINAL,
                    RefundPayment.class,
                    PaymentOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.ID_REUSED, ErrorCode.OUTCOME_UNKNOWN),
                    "Gives a payment back, in part or as a whole.");
    public static final Route<ReversePayment, PaymentOutcome> REVERSE =
            new Route<>(
                    "reverse",
                    Route.Method.POST,
                    "/v1/payments/{paymentId}/reversal",
                    Role.TERMINAL,
                    ReversePayment.class,
                    PaymentOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.ID_REUSED, ErrorCode.OUTCOME_UNKNOWN),
                    "Takes a whole payment back on the day it was made.");
    public static final Route<OpenDay, TerminalDay> OPEN_DAY =
            new Route<>(
                    "openDay",
                    Route.Method.POST,
                    "/v1/terminal/days",
                    Role.TERMINAL,
                    OpenDay.class,
                    TerminalDay.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED),
                    "Begins the terminal's day; answers what it works with.");
    public static final Route<CloseDay, DayClosed> CLOSE_DAY =
            new Route<>(
                    "closeDay",
                    Route.Method.POST,
                    "/v1/terminal/closings",
                    Role.TERMINAL,
                    CloseDay.class,
                    DayClosed.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED),
                    "Ends the terminal's day; compares its own count with the books.");
    public static final Route<Void, TerminalTotals> TOTALS =
            new Route<>(
                    "totals",
                    Route.Method.GET,
                    "/v1/terminal/totals",
                    Role.TERMINAL,
                    Void.class,
                    TerminalTotals.class,
                    List.of("day"),
                    Set.of(),
                    "What the books have of this terminal's day; today when no day is given.");
    public static final Route<Void, BlockedCards> BLOCKED =
            new Route<>(
                    "blockedCards",
                    Route.Method.GET,
                    "/v1/cards/blocked",
                    Role.TERMINAL,
                    Void.class,
                    BlockedCards.class,
                    List.of("since"),
                    Set.of(),
                    "Cards to turn away: all, or what changed since a version.");

    public static final Route<Void, PaymentChallenge> CHALLENGE =
            new Route<>(
                    "paymentChallenge",
                    Route.Method.GET,
                    "/v1/terminal/challenge",
                    Role.TERMINAL,
                    Void.class,
                    PaymentChallenge.class,
                    List.of(),
                    Set.of(),
                    "From what this terminal makes the nonces of its payments for a while.");

    static final List<Route<?, ?>> ALL =
            List.of(PAY, PAYMENT, REFUND, REVERSE, OPEN_DAY, CLOSE_DAY, TOTALS, BLOCKED, CHALLENGE);

    private TerminalRoutes() {}
}
