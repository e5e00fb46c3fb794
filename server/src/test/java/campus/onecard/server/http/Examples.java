package campus.onecard.server.http;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.BookRoutes;
import campus.onecard.domain.api.DocumentRoutes;
import campus.onecard.domain.api.EquipmentRoutes;
import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.MakingRoutes;
import campus.onecard.domain.api.OperatorRoutes;
import campus.onecard.domain.api.ReceiptRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.books.CloseDays;
import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceState;
import campus.onecard.domain.device.EnrolDevice;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.document.ChoosePassword;
import campus.onecard.domain.document.ReportLostByDocument;
import campus.onecard.domain.document.ShowDocument;
import campus.onecard.domain.equipment.EquipmentReport;
import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.limit.SetLimits;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.making.CardOrder;
import campus.onecard.domain.making.EndOrder;
import campus.onecard.domain.making.OrderCard;
import campus.onecard.domain.making.ProveMade;
import campus.onecard.domain.making.Stock;
import campus.onecard.domain.making.WantCommand;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.operator.ActAtMachine;
import campus.onecard.domain.operator.EnterService;
import campus.onecard.domain.operator.GrantOperator;
import campus.onecard.domain.operator.ServiceAct;
import campus.onecard.domain.password.ChangePassword;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.receipt.NewReceipt;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** One good request for every route that has a body. */
final class Examples {

    private static final Map<Route<?, ?>, Object> BODIES =
            Map.of(
                    Routes.ENROL, new EnrolDevice("ABCD-EFGH"),
                    Routes.NEW_DEVICE, NewDevice.of(DeviceKind.KIOSK, "1 号机", "一食堂"),
                    Routes.DEVICE_STATE, new DeviceState(true),
                    Routes.TAP, new CardTap(new CardSerial("0123456789ABCDEF")),
                    Routes.SIGN_IN, SignIn.byNumber(new AccountNumber("2022010001"), sealed()),
                    Routes.CHANGE_PASSWORD,
                            new ChangePassword(
                                    new UUID(1, 2), PasswordKind.LOGIN, sealed(), sealed()),
                    BookRoutes.CLOSE_DAYS, new CloseDays(false),
                    Routes.ROSTER, new RosterBatch(List.of(person())));

    /** Of finders, of who makes cards, and of who looks after machines. */
    private static final Map<Route<?, ?>, Object> FINDERS =
            Map.of(
                    MakingRoutes.ORDER_CARD,
                    new OrderCard(new UUID(1, 2), Stock.AES_128, "04A1B2C3"),
                    MakingRoutes.CARD_COMMAND,
                    new WantCommand(PersonalisationStep.OPEN_BLANK, "0123456789ABCDEF"),
                    MakingRoutes.PROVE_MADE,
                    new ProveMade("0123456789ABCDEF", "0123456789ABCDEF", "01234567"),
                    MakingRoutes.END_ORDER,
                    new EndOrder(CardOrder.State.MADE),
                    FoundRoutes.FOUND_CARD,
                    new FoundCard(new UUID(1, 2), new CardSerial("0123456789ABCDEF"), "ticket"),
                    OperatorRoutes.ENTER_SERVICE,
                    new EnterService(
                            new UUID(1, 2), new CardSerial("0123456789ABCDEF"), "ticket", sealed()),
                    OperatorRoutes.ACT_AT_MACHINE,
                    new ActAtMachine(new UUID(1, 2), new UUID(1, 3), new ServiceAct.Leave()),
                    OperatorRoutes.GRANT_OPERATOR,
                    new GrantOperator(new UUID(1, 2), new AccountNumber("2022010001"), true));

    /** What owners do for themselves, and what their machine tells. */
    private static final Map<Route<?, ?>, Object> OWNERS =
            Map.of(
                    EquipmentRoutes.REPORT_EQUIPMENT, new EquipmentReport(List.of()),
                    Routes.SET_LIMITS,
                            new SetLimits(new UUID(1, 2), SingleLimit.DEFAULT, DailyLimit.DEFAULT),
                    ReceiptRoutes.NEW_RECEIPT,
                            NewReceipt.ofMovement(new UUID(1, 2), new UUID(1, 3)),
                    Routes.REPORT_LOSS, new ReportLost(new UUID(1, 2)),
                    SafetyRoutes.REPORT_WRONG_CHARGES,
                            new ReportWrongCharges(new UUID(1, 2), List.of(new UUID(3, 4))),
                    SafetyRoutes.READ_MESSAGES, new ReadMessages(1, 2),
                    Routes.LIFT_LOSS,
                            new LiftReport(
                                    new UUID(1, 2), new CardSerial("0123456789ABCDEF"), "ticket"));

    /** What people do who have nothing with them but an ID card. */
    private static final Map<Route<?, ?>, Object> DOCUMENTS =
            Map.of(
                    DocumentRoutes.SHOW_DOCUMENT,
                    new ShowDocument(new UUID(1, 2), DocumentType.ID_CARD, sealed(), sealed()),
                    DocumentRoutes.CHOOSE_PASSWORD,
                    new ChoosePassword(new UUID(1, 2), "ticket", PasswordKind.PAYMENT, sealed()),
                    DocumentRoutes.LOST_BY_DOCUMENT,
                    new ReportLostByDocument(new UUID(1, 2), "ticket"));

    private Examples() {}

    static SealedSecret sealed() {
        return new SealedSecret("A".repeat(46));
    }

    static RosterEntry person() {
        return new RosterEntry(
                new AccountNumber("2022010001"),
                "张三",
                DocumentType.NONE,
                "",
                Category.STUDENT,
                "数学系",
                "",
                Money.ofFen(1250));
    }

    /** Empty for a route without a body. */
    static byte[] body(Route<?, ?> route) {
        return route.hasRequestBody()
                ? Json.strict()
                        .writeValueAsString(
                                Stream.of(
                                                HallExamples.BODIES,
                                                BODIES,
                                                OWNERS,
                                                FINDERS,
                                                DOCUMENTS,
                                                TerminalExamples.REQUESTS)
                                        .map(some -> some.get(route))
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElseThrow())
                        .getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }

    static String path(Route<?, ?> route) {
        return route.path()
                .replace("{deviceId}", "kiosk-1")
                .replace("{month}", "2026-09")
                .replace("{paymentId}", TerminalExamples.PAYMENT.toString())
                .replace("{code}", "POWER")
                .replace("{day}", "2026-09-01")
                .replace("{code}", "34679ACDEFGHJKM")
                .replace("{signature}", "A".repeat(86))
                .replace("{id}", HallExamples.ID.toString());
    }
}
