package campus.onecard.client;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.Health;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.Routes;
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
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.ChangePassword;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.NonceIssued;
import campus.onecard.domain.signin.SignIn;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The server, as a program of ours sees it: one method a route. Calls block; make them on virtual
 * threads. Every method throws {@link CallFailure} when no answer came. Passwords leave this
 * machine sealed only. Safe for many threads.
 */
public final class OneCardClient implements AutoCloseable {

    private static final byte[] NOTHING = {};

    private final Wire wire;
    private final Retries retries;
    private final Credentials who;
    private final SecureRandom nonces;
    private final JsonMapper json = Json.lenient();

    /**
     * @param who as whom to call
     * @param clock signs requests; the server tolerates five minutes
     * @param random spreads retries
     * @param pause waits between retries
     */
    public OneCardClient(
            Servers servers,
            Credentials who,
            InstantSource clock,
            RandomGenerator random,
            Pause pause) {
        this(
                new Wire(servers, clock),
                new Retries(servers, pause, random),
                who,
                new SecureRandom());
    }

    private OneCardClient(Wire wire, Retries retries, Credentials who, SecureRandom nonces) {
        this.wire = wire;
        this.retries = retries;
        this.who = who;
        this.nonces = nonces;
    }

    /** The same connection used as somebody else, for example for a visit. Close only one. */
    public OneCardClient as(Credentials somebody) {
        return new OneCardClient(wire, retries, somebody, nonces);
    }

    /**
     * Makes any call of the table.
     *
     * @param path the parameters of the route's path
     * @param query those of its query
     * @param body null exactly when the route has none
     * @return null exactly when the route answers nothing
     * @throws CallFailure when no answer came
     */
    public <Q, A> @Nullable A call(
            Route<Q, A> route,
            Map<String, String> path,
            Map<String, String> query,
            @Nullable Q body) {
        String target = Target.of(route, path, query);
        byte[] bytes = body == null ? NOTHING : json.writeValueAsBytes(body);
        byte[] answer = retries.run(route, server -> wire.send(server, route, target, bytes, who));
        return route.answer() == Void.class ? null : Reading.of(route, answer);
    }

    public Health live() {
        return ask(Routes.LIVE);
    }

    public Health ready() {
        return ask(Routes.READY);
    }

    /**
     * Lets this machine in.
     *
     * @param code as the operator read it out
     */
    public DeviceEnrolled enrol(String code) {
        return send(Routes.ENROL, new EnrolDevice(code));
    }

    public DeviceSelf deviceSelf() {
        return ask(Routes.DEVICE_SELF);
    }

    public NonceIssued cardNonce() {
        return ask(Routes.CARD_NONCE);
    }

    public CardStanding tap(CardTap tap) {
        return send(Routes.TAP, tap);
    }

    /**
     * Signs in with the card on the reader.
     *
     * @param ticket as its tap was answered
     */
    public SignInOutcome signIn(CardSerial card, String ticket, Password password) {
        SealedSecret sealed = seal(password, SignIn.purpose(card));
        return send(Routes.SIGN_IN, SignIn.byCard(card, ticket, sealed));
    }

    /** Signs in with a typed number. */
    public SignInOutcome signIn(AccountNumber number, Password password) {
        return send(
                Routes.SIGN_IN, SignIn.byNumber(number, seal(password, SignIn.purpose(number))));
    }

    public void signOut() {
        call(Routes.SIGN_OUT, Map.of(), Map.of(), null);
    }

    /**
     * Changes one of the two passwords of whoever is signed in.
     *
     * @param id the same one when the same change is sent again
     */
    public ChangeOutcome changePassword(
            UUID id, PasswordKind kind, Password current, Password replacement) {
        return send(
                Routes.CHANGE_PASSWORD,
                new ChangePassword(
                        id,
                        kind,
                        seal(current, SecretPurpose.current(id)),
                        seal(replacement, SecretPurpose.replacement(id))));
    }

    /**
     * Seals a secret for the server with this machine's key, for a request made with {@link #call}.
     *
     * @throws IllegalStateException when the caller is no enrolled machine
     */
    public SealedSecret seal(Password secret, SecretPurpose purpose) {
        return who.sealing().close(secret, purpose, nonces);
    }

    public Overview overview() {
        return ask(Routes.OVERVIEW);
    }

    /**
     * @param kind null for every kind
     * @param month null for all time
     * @param after the cursor of the page before; null for the first page
     * @param size how many at most
     */
    public MovementPage movements(
            @Nullable MovementKind kind,
            @Nullable YearMonth month,
            @Nullable String after,
            int size) {
        Map<String, String> query = new TreeMap<>();
        put(query, "kind", kind);
        put(query, "month", month);
        put(query, "after", after);
        put(query, "size", size);
        return Reading.need(Routes.MOVEMENTS, call(Routes.MOVEMENTS, Map.of(), query, null));
    }

    public MonthSummary month(YearMonth month) {
        Map<String, String> path = Map.of("month", month.toString());
        return Reading.need(Routes.MONTH, call(Routes.MONTH, path, Map.of(), null));
    }

    public LimitsOutcome setLimits(SetLimits limits) {
        return send(Routes.SET_LIMITS, limits);
    }

    /**
     * Sets the limits with the payment password.
     *
     * @param id the same one when the same change is sent again; a new one for every try of a
     *     password
     */
    public LimitsOutcome setLimits(UUID id, SingleLimit single, DailyLimit daily, Password pin) {
        return setLimits(new SetLimits(id, single, daily, seal(pin, SecretPurpose.pin(id))));
    }

    public LossOutcome reportLoss(ReportLost lost) {
        return send(Routes.REPORT_LOSS, lost);
    }

    public LossOutcome liftLoss(LiftReport found) {
        return send(Routes.LIFT_LOSS, found);
    }

    /**
     * @param after what the page before gave as next; null for the first page
     * @param size how many at most
     */
    public MessagePage messages(@Nullable String after, int size) {
        Map<String, String> query = new TreeMap<>();
        put(query, "after", after);
        put(query, "size", size);
        return Reading.need(Routes.MESSAGES, call(Routes.MESSAGES, Map.of(), query, null));
    }

    public DeviceCode newDevice(NewDevice device) {
        return send(Routes.NEW_DEVICE, device);
    }

    public void deviceState(String deviceId, DeviceState state) {
        call(Routes.DEVICE_STATE, Map.of("deviceId", deviceId), Map.of(), state);
    }

    public RosterAnswer roster(RosterBatch batch) {
        return send(Routes.ROSTER, batch);
    }

    /** Keeps nothing in memory of what was answered so far; calls under way end as usual. */
    public void forget() {
        wire.forget();
    }

    @Override
    public void close() {
        wire.close();
    }

    private <A> A ask(Route<Void, A> route) {
        return Reading.need(route, call(route, Map.of(), Map.of(), null));
    }

    private <Q, A> A send(Route<Q, A> route, Q body) {
        return Reading.need(route, call(route, Map.of(), Map.of(), body));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
