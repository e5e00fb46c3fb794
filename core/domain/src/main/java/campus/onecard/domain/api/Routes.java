package campus.onecard.domain.api;

import static campus.onecard.domain.api.Route.Method.DELETE;
import static campus.onecard.domain.api.Route.Method.GET;
import static campus.onecard.domain.api.Route.Method.POST;
import static campus.onecard.domain.api.Route.Method.PUT;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.device.DeviceState;
import campus.onecard.domain.device.EnrolDevice;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.limit.SetLimits;
import campus.onecard.domain.loss.LiftReport;
import campus.onecard.domain.loss.LossOutcome;
import campus.onecard.domain.loss.ReportLost;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.ChangePassword;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.NonceIssued;
import campus.onecard.domain.signin.SignIn;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything the server can be asked. A route that is not in this table does not exist. */
public final class Routes {

    public static final Route<Void, Health> LIVE =
            get(
                    "live",
                    "/health/live",
                    Role.ANYONE,
                    Health.class,
                    "Whether the process answers at all.");
    public static final Route<Void, Health> READY =
            get(
                    "ready",
                    "/health/ready",
                    Role.ANYONE,
                    Health.class,
                    "Whether it can serve: database reachable, lanes running.");

    public static final Route<EnrolDevice, DeviceEnrolled> ENROL =
            new Route<>(
                    "enrol",
                    POST,
                    "/v1/devices",
                    Role.ANYONE,
                    EnrolDevice.class,
                    DeviceEnrolled.class,
                    List.of(),
                    Set.of(ErrorCode.ENROLMENT_REFUSED),
                    "Lets a machine in with its one-time code.");
    public static final Route<NewDevice, DeviceCode> NEW_DEVICE =
            new Route<>(
                    "newDevice",
                    POST,
                    "/v1/devices/codes",
                    Role.OPERATOR,
                    NewDevice.class,
                    DeviceCode.class,
                    List.of(),
                    Set.of(),
                    "Makes a one-time code for a new machine.");
    public static final Route<DeviceState, Void> DEVICE_STATE =
            new Route<>(
                    "deviceState",
                    PUT,
                    "/v1/devices/{deviceId}/state",
                    Role.OPERATOR,
                    DeviceState.class,
                    Void.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND),
                    "Enables or disables a machine.");
    public static final Route<Void, DeviceSelf> DEVICE_SELF =
            get(
                    "deviceSelf",
                    "/v1/devices/self",
                    Role.DEVICE,
                    DeviceSelf.class,
                    "What this machine is and where it stands.");

    public static final Route<Void, NonceIssued> CARD_NONCE =
            get(
                    "cardNonce",
                    "/v1/cards/nonce",
                    Role.DEVICE,
                    NonceIssued.class,
                    "A fresh nonce for a card to prove itself with.");
    public static final Route<CardTap, CardStanding> TAP =
            new Route<>(
                    "tap",
                    POST,
                    "/v1/cards/tap",
                    Role.DEVICE,
                    CardTap.class,
                    CardStanding.class,
                    List.of(),
                    Set.of(ErrorCode.NONCE_REFUSED),
                    "What a tapped card is.");
    public static final Route<SignIn, SignInOutcome> SIGN_IN =
            new Route<>(
                    "signIn",
                    POST,
                    "/v1/sessions",
                    Role.DEVICE,
                    SignIn.class,
                    SignInOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.SECRET_UNREADABLE, ErrorCode.NONCE_REFUSED),
                    "Signs a cardholder in with the login password.");
    public static final Route<Void, Void> SIGN_OUT =
            new Route<>(
                    "signOut",
                    DELETE,
                    "/v1/sessions/current",
                    Role.CARDHOLDER,
                    Void.class,
                    Void.class,
                    List.of(),
                    Set.of(),
                    "Ends the visit.");
    public static final Route<ChangePassword, ChangeOutcome> CHANGE_PASSWORD =
            new Route<>(
                    "changePassword",
                    POST,
                    "/v1/account/passwords",
                    Role.CARDHOLDER,
                    ChangePassword.class,
                    ChangeOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.SECRET_UNREADABLE),
                    "Changes the login or the payment password.");

    public static final Route<Void, Overview> OVERVIEW =
            get(
                    "overview",
                    "/v1/account",
                    Role.CARDHOLDER,
                    Overview.class,
                    "Balance, limits and card at a glance.");
    public static final Route<Void, MovementPage> MOVEMENTS =
            new Route<>(
                    "movements",
                    GET,
                    "/v1/account/movements",
                    Role.CARDHOLDER,
                    Void.class,
                    MovementPage.class,
                    List.of("kind", "month", "after", "size"),
                    Set.of(),
                    "Movements, newest first; filter by kind and month, continue with the cursor.");
    public static final Route<Void, MonthSummary> MONTH =
            get(
                    "month",
                    "/v1/account/months/{month}",
                    Role.CARDHOLDER,
                    MonthSummary.class,
                    "One month's totals by day.");

    public static final Route<SetLimits, LimitsOutcome> SET_LIMITS =
            new Route<>(
                    "setLimits",
                    PUT,
                    "/v1/account/limits",
                    Role.CARDHOLDER,
                    SetLimits.class,
                    LimitsOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.SECRET_UNREADABLE, ErrorCode.NOT_ALLOWED),
                    "Sets both spending limits; raising one needs the payment password.");
    public static final Route<ReportLost, LossOutcome> REPORT_LOSS =
            new Route<>(
                    "reportLoss",
                    POST,
                    "/v1/account/loss",
                    Role.CARDHOLDER,
                    ReportLost.class,
                    LossOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED),
                    "Reports the card lost; the very next payment with it is declined.");
    public static final Route<LiftReport, LossOutcome> LIFT_LOSS =
            new Route<>(
                    "liftLoss",
                    POST,
                    "/v1/account/loss/lift",
                    Role.CARDHOLDER,
                    LiftReport.class,
                    LossOutcome.class,
                    List.of(),
                    Set.of(ErrorCode.ID_REUSED, ErrorCode.NONCE_REFUSED),
                    "Lifts the report of a card that is at hand and was not replaced.");
    public static final Route<Void, MessagePage> MESSAGES =
            new Route<>(
                    "messages",
                    GET,
                    "/v1/account/messages",
                    Role.CARDHOLDER,
                    Void.class,
                    MessagePage.class,
                    List.of("after", "size"),
                    Set.of(),
                    "What the owner is told, newest first; continue with the cursor.");

    public static final Route<RosterBatch, RosterAnswer> ROSTER =
            new Route<>(
                    "roster",
                    POST,
                    "/v1/roster",
                    Role.OPERATOR,
                    RosterBatch.class,
                    RosterAnswer.class,
                    List.of(),
                    Set.of(),
                    "Opens accounts for people of the roster.");

    private static final List<Route<?, ?>> OWN =
            List.of(
                    LIVE,
                    READY,
                    ENROL,
                    NEW_DEVICE,
                    DEVICE_STATE,
                    DEVICE_SELF,
                    CARD_NONCE,
                    TAP,
                    SIGN_IN,
                    SIGN_OUT,
                    CHANGE_PASSWORD,
                    OVERVIEW,
                    MOVEMENTS,
                    MONTH,
                    SET_LIMITS,
                    REPORT_LOSS,
                    LIFT_LOSS,
                    MESSAGES,
                    ROSTER);

    /** The table itself, in the order of the API document. */
    public static final List<Route<?, ?>> ALL =
            Stream.of(
                            OWN,
                            TerminalRoutes.ALL,
                            HallRoutes.ALL,
                            BookRoutes.ALL,
                            BankRoutes.ALL,
                            EquipmentRoutes.ALL,
                            ReceiptRoutes.ALL,
                            StatisticsRoutes.ALL,
                            FoundRoutes.ALL,
                            IntentRoutes.ALL,
                            SafetyRoutes.ALL,
                            FeeRoutes.ALL,
                            DocumentRoutes.ALL,
                            MakingRoutes.ALL,
                            OperatorRoutes.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Routes() {}

    private static <A> Route<Void, A> get(
            String name, String path, Role role, Class<A> answer, String summary) {
        return new Route<>(
                name, Method.GET, path, role, Void.class, answer, List.of(), Set.of(), summary);
    }
}
