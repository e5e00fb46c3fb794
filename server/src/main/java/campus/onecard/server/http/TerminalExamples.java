package campus.onecard.server.http;

import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.BlockedCards;
import campus.onecard.domain.terminal.CardMac;
import campus.onecard.domain.terminal.CloseDay;
import campus.onecard.domain.terminal.DayClosed;
import campus.onecard.domain.terminal.ExceededLimit;
import campus.onecard.domain.terminal.Figures;
import campus.onecard.domain.terminal.OpenDay;
import campus.onecard.domain.terminal.PaymentChallenge;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.Refusal;
import campus.onecard.domain.terminal.ReversePayment;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.domain.terminal.TerminalDay;
import campus.onecard.domain.terminal.TerminalTotals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One terminal's day as the API document shows it: a payment of 12.50, of which 5.00 come back. */
final class TerminalExamples {

    /** The payment's id; other examples speak of it. */
    static final UUID PAYMENT = UUID.fromString("019a4c02-8c00-7abc-8def-0123456789ab");

    private static final UUID REFUND = UUID.fromString("019a4c02-8fe8-7abc-8def-0123456789ac");
    private static final UUID REVERSAL = UUID.fromString("019a4c02-93d0-7abc-8def-0123456789ad");
    private static final UUID OPENING = UUID.fromString("019a4c02-97b8-7abc-8def-0123456789ae");
    private static final UUID CLOSING = UUID.fromString("019a4c02-9ba0-7abc-8def-0123456789af");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CardSerial CARD = new CardSerial("00000000C0FFEE01");
    private static final Money PRICE = Money.ofFen(1250);
    private static final Money PART = Money.ofFen(500);
    private static final CardMac PROOF =
            new CardMac(1, 2_980_125, Instant.parse("2026-11-23T04:00:00.101Z"), "0A1B2C3D");
    private static final Figures FIGURES = Figures.NONE.payment(PRICE).refund(PART);

    static final Map<Route<?, ?>, Object> REQUESTS =
            Map.of(
                    TerminalRoutes.PAY, new TakePayment(PAYMENT, CARD, PRICE, 41, null, PROOF),
                    TerminalRoutes.REFUND, new RefundPayment(REFUND, PART, 42),
                    TerminalRoutes.REVERSE, new ReversePayment(REVERSAL, 43),
                    TerminalRoutes.OPEN_DAY, new OpenDay(OPENING, DAY),
                    TerminalRoutes.CLOSE_DAY, new CloseDay(CLOSING, DAY, FIGURES));

    static final Map<Route<?, ?>, Map<String, Object>> ANSWERS =
            Map.of(
                    TerminalRoutes.PAY,
                    Map.of(
                            "approved", approved(PAYMENT, 8750),
                            "beyondALimit",
                                    new PaymentOutcome.Declined(
                                            PAYMENT,
                                            Refusal.PIN_REQUIRED,
                                            null,
                                            ExceededLimit.SINGLE),
                            "wrongPin",
                                    new PaymentOutcome.Declined(
                                            PAYMENT, Refusal.WRONG_PIN, 2, null)),
                    TerminalRoutes.PAYMENT,
                    Map.of("approved", approved(PAYMENT, 8750)),
                    TerminalRoutes.REFUND,
                    Map.of("approved", approved(REFUND, 9250)),
                    TerminalRoutes.REVERSE,
                    Map.of(
                            "partWasRefunded",
                            new PaymentOutcome.Declined(
                                    REVERSAL, Refusal.ALREADY_RETURNED, null, null)),
                    TerminalRoutes.OPEN_DAY,
                    Map.of(
                            "opened",
                            new TerminalDay(
                                    DAY,
                                    10,
                                    "清真风味",
                                    "学生食堂一楼",
                                    "饮食服务中心",
                                    "CNY",
                                    Money.ZERO,
                                    NOON,
                                    17)),
                    TerminalRoutes.CHALLENGE,
                    Map.of(
                            "fresh",
                            new PaymentChallenge(
                                    2_980_125,
                                    "0123456789ABCDEF".repeat(4),
                                    Instant.parse("2026-11-23T04:20:00Z"))),
                    TerminalRoutes.CLOSE_DAY,
                    Map.of(
                            "agreed",
                            new DayClosed(
                                    CLOSING,
                                    DAY,
                                    DayClosed.Verdict.AGREED,
                                    FIGURES,
                                    FIGURES,
                                    NOON)),
                    TerminalRoutes.TOTALS,
                    Map.of("today", new TerminalTotals(DAY, FIGURES)),
                    TerminalRoutes.BLOCKED,
                    Map.of(
                            "changes",
                            new BlockedCards(18, false, List.of(CARD), List.of()),
                            "complete",
                            new BlockedCards(18, true, List.of(CARD), List.of())));

    private TerminalExamples() {}

    private static PaymentOutcome approved(UUID id, long left) {
        return new PaymentOutcome.Approved(id, Money.ofFen(left), NOON);
    }
}
