package campus.onecard.server.signin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.server.bank.BankHouse;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.desk.DeskRoutes;
import campus.onecard.server.device.DeviceRoutes;
import campus.onecard.server.device.DeviceRoutes.Campus;
import campus.onecard.server.device.Devices;
import campus.onecard.server.dispute.DisputeRoutes;
import campus.onecard.server.document.DocumentDesk;
import campus.onecard.server.found.FoundDesk;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Callers;
import campus.onecard.server.http.DeviceGate;
import campus.onecard.server.http.DoorSettings;
import campus.onecard.server.http.HealthRoutes;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.Unanswered;
import campus.onecard.server.key.CardTickets;
import campus.onecard.server.key.TestKeys;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.LossRoutes;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.limit.LimitRoutes;
import campus.onecard.server.limit.SpendingRoutes;
import campus.onecard.server.message.MessageRoutes;
import campus.onecard.server.operator.MachineDesk;
import campus.onecard.server.outside.OrderTimes;
import campus.onecard.server.password.Changes;
import campus.onecard.server.password.PasswordDesk;
import campus.onecard.server.password.PasswordRoutes;
import campus.onecard.server.password.Renewals;
import campus.onecard.server.payee.Fees;
import campus.onecard.server.receipt.ReceiptDesk;
import campus.onecard.server.receipt.ReceiptDesk.Issuer;
import campus.onecard.server.roster.Admissions;
import campus.onecard.server.roster.Applications;
import campus.onecard.server.secret.HashingThreads;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.PinDesk;
import campus.onecard.server.secret.RecentChecks;
import campus.onecard.server.secret.SecretDesk;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.SecretOpener;
import campus.onecard.server.secret.StrangerTries;
import campus.onecard.server.secret.Tries;
import campus.onecard.server.statement.StatementRoutes;
import campus.onecard.server.terminal.PaymentRoutes;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.spec.SecretKeySpec;

/** A whole server on a fresh database, with two kiosks that talk to it over HTTP. */
public final class SignInHouse implements AutoCloseable {

    public static final String OPERATOR_KEY = "operator-of-the-test";

    public static final String TILL = "till-1";

    /** Of orders at payees: the screen and a call wait shortly, by a clock that nobody moves. */
    private static final OrderTimes TIMES =
            new OrderTimes(
                    Duration.ofMillis(400),
                    Duration.ofMillis(900),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(5));

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final InstantSource clock = now::get;
    private final SecureRandom random = new SecureRandom();
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private final HashingThreads threads = new HashingThreads(2);
    public final Database database = TestDatabase.fresh();
    public final PostingLanes lanes;
    public final Applications applications;
    public final Admissions admissions;
    final PasswordDesk staff;
    final PinDesk pins;
    public final TestKeys keys;
    private final Optional<BankHouse> bankHouse;
    private final Fees fees;
    private final HttpDoor door;
    private final URI address;
    private final OneCardClient nobody;
    private final DeviceIdentity kiosk = new DeviceIdentity("kiosk-1", new byte[32]);
    private final DeviceIdentity otherKiosk = new DeviceIdentity("kiosk-2", new byte[32]);

    public SignInHouse() throws SQLException {
        this(false);
    }

    /**
     * @param proving whether cards must prove themselves; test cards count
     */
    public SignInHouse(boolean proving) throws SQLException {
        this(proving, Optional.empty());
    }

    /** With a bank at the other end of a line. */
    public static SignInHouse withBank(BankSettings bank) throws SQLException {
        return new SignInHouse(false, Optional.of(bank));
    }

    private SignInHouse(boolean proving, Optional<BankSettings> bank) throws SQLException {
        Vault vault = new Vault(new SecretKeySpec(new byte[32], "AES"), random);
        Pepper pepper = new Pepper(1, new byte[32]);
        SecretHasher hasher = new SecretHasher(pepper, random, threads);
        Tries tries = new Tries(database.jdbi(), clock, 3);
        SecretOpener opener = new SecretOpener(_ -> Optional.of(new byte[32]));
        Sessions sessions = new Sessions(database.jdbi(), clock, random);
        this.lanes = PostingLanes.open(database::laneConnection, clock, LaneSettings.DEFAULT);
        this.applications = new Applications(vault, hasher);
        this.admissions = new Admissions(database.jdbi(), applications, lanes, ids);
        Devices devices = new Devices(database.jdbi(), vault, ids, random, clock);
        Bindings bindings = new Bindings();
        new HealthRoutes("test", () -> true, () -> true).bind(bindings);
        new DeviceRoutes(devices, new Campus("测试大学", "0"), clock).bind(bindings);
        new StatementRoutes(database.jdbi(), clock).bind(bindings);
        this.keys = new TestKeys(database.jdbi(), clock);
        CardTickets tickets = new CardTickets(vault.derived("card ticket"), clock);
        new SignInRoutes(
                        database.jdbi(),
                        hasher,
                        tries,
                        new StrangerTries(clock),
                        opener,
                        sessions,
                        keys.cards(proving),
                        tickets)
                .bind(bindings);
        new LossRoutes(lanes, tickets, new Answers(database.jdbi())).bind(bindings);
        new FoundDesk(database.jdbi(), lanes, tickets, clock).bind(bindings);
        new MessageRoutes(database.jdbi(), clock).bind(bindings);
        new DisputeRoutes(database.jdbi(), clock).bind(bindings);
        new SpendingRoutes(database.jdbi(), clock).bind(bindings);
        Issuer issuer =
                new Issuer(
                        "测试大学", "0", Duration.ofHours(24), () -> URI.create("http://card.test/"));
        new ReceiptDesk(database.jdbi(), vault, issuer, clock).bind(bindings);
        SecretDesk desk = new SecretDesk(database.jdbi(), hasher, tries);
        Changes changes = new Changes(database.jdbi(), vault, desk, hasher, tries);
        Answers answers = new Answers(database.jdbi());
        new PasswordRoutes(opener, changes, pepper, answers, lanes, clock).bind(bindings);
        DocumentDesk.Shared house = new DocumentDesk.Shared(database.jdbi(), vault, opener, lanes);
        Renewals renewals = new Renewals(database.jdbi(), vault, hasher, pepper, lanes);
        new DocumentDesk(house, renewals, tries, clock, random).bind(bindings);
        this.pins = new PinDesk(opener, desk, pepper, answers, new RecentChecks<>(clock));
        new LimitRoutes(lanes, LimitRange.USUAL, pins).bind(bindings);
        new MachineDesk(database.jdbi(), lanes, pins, tickets, clock).bind(bindings);
        new PaymentRoutes(lanes, database.jdbi(), pins::check, keys.payments(proving))
                .bind(bindings);
        this.staff = new PasswordDesk(database.jdbi(), vault, hasher, lanes);
        new DeskRoutes(database.jdbi(), lanes, staff, clock).bind(bindings);
        admissions.bind(bindings);
        this.fees = new Fees(database.jdbi(), vault, lanes, pins, TIMES, PAUSE, clock);
        fees.bind(bindings);
        // Every machine is taken for the one it says it is: devices prove themselves elsewhere.
        DeviceGate gate = (signature, _, _, _) -> machine(signature.deviceId());
        this.bankHouse =
                bank.map(
                        settings ->
                                new BankHouse(
                                        settings,
                                        OrderTimes.USUAL,
                                        new BankHouse.Shared(
                                                database.jdbi(),
                                                lanes,
                                                vault,
                                                opener,
                                                pins,
                                                pepper,
                                                clock)));
        bankHouse.ifPresent(b -> b.bind(bindings));
        Unanswered.rest(bindings);
        Callers callers = new Callers(gate, sessions, OPERATOR_KEY);
        this.door = new HttpDoor(DoorSettings.onLoopback(0, "test"), bindings, callers, ids, clock);
        this.address = door.start();
        this.nobody = client(new Credentials.Nobody());
    }

    private static Machine machine(String id) {
        return id.equals(TILL)
                ? new Machine(id, DeviceKind.TERMINAL, Outlet.CARD_CENTRE)
                : new Machine(id, DeviceKind.KIOSK);
    }

    /** How many passwords were looked at so far. */
    long hashed() {
        return threads.given();
    }

    public URI address() {
        return address;
    }

    public OneCardClient client(Credentials who) {
        return new OneCardClient(Servers.at(address), who, clock, random, _ -> {});
    }

    /** The first kiosk, nobody signed in. */
    public OneCardClient atKiosk() {
        return nobody.as(new Credentials.Device(kiosk));
    }

    /** Another kiosk, nobody signed in. */
    public OneCardClient atOtherKiosk() {
        return nobody.as(new Credentials.Device(otherKiosk));
    }

    /** The operator on the server's own machine. */
    public OneCardClient operator() {
        return nobody.as(new Credentials.Operator(OPERATOR_KEY));
    }

    /** A terminal of the card centre. */
    public OneCardClient atTill() {
        return nobody.as(new Credentials.Device(new DeviceIdentity(TILL, new byte[32])));
    }

    /** The first kiosk, with that visit. */
    public OneCardClient visit(String session) {
        return nobody.as(new Credentials.Visit(kiosk, session));
    }

    public OneCardClient visitElsewhere(String session) {
        return nobody.as(new Credentials.Visit(otherKiosk, session));
    }

    public SignInOutcome signIn(String number, String password) {
        return atKiosk().signIn(new AccountNumber(number), new Password(password));
    }

    public void pass(Duration time) {
        now.updateAndGet(t -> t.plus(time));
    }

    /** The house's own clock. */
    public InstantSource clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public UUID id() {
        return ids.next();
    }

    public static RosterEntry person(String number, DocumentType type, String document) {
        return new RosterEntry(
                new AccountNumber(number),
                "张㛃",
                type,
                document,
                Category.STUDENT,
                "文学院",
                "13800000001",
                Money.ofFen(1250));
    }

    /** Opens an account that has a card already. */
    public void open(RosterEntry person, CardSerial card) {
        applications
                .prepare(List.of(person), _ -> card)
                .forEach(account -> lanes.post(new OpenAccount(ids.next(), account)));
    }

    /**
     * Signs in for the first time and chooses both passwords.
     *
     * @return the visit
     */
    public String firstVisit(String number, Password initial, Password chosen) {
        SignInOutcome outcome = signIn(number, initial.value());
        String session = ((SignInOutcome.SignedIn) outcome).session();
        for (PasswordKind kind : PasswordKind.values()) {
            visit(session).changePassword(id(), kind, initial, chosen);
        }
        return session;
    }

    /** Pays cash in. */
    public void topUp(String number, int room, Money amount) {
        long account = number("SELECT id FROM account WHERE number = ?", number);
        lanes.post(new TopUp(id(), account, new Place(room, "DESK-1", 0), amount));
    }

    /** What the tap of that card on the first kiosk is answered. */
    public String ticket(CardSerial card) {
        return Objects.requireNonNull(atKiosk().tap(new CardTap(card)).ticket());
    }

    /** The same on the other kiosk. */
    public String ticketElsewhere(CardSerial card) {
        return Objects.requireNonNull(atOtherKiosk().tap(new CardTap(card)).ticket());
    }

    /** The first kiosk, signed in with the card on its reader. */
    public OneCardClient withCard(CardSerial card, Password login) {
        SignInOutcome outcome = atKiosk().signIn(card, ticket(card), login);
        return visit(((SignInOutcome.SignedIn) outcome).session());
    }

    public void sql(String statement, Object... arguments) {
        database.jdbi().useHandle(h -> h.execute(statement, arguments));
    }

    public long number(String query, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(query, arguments).mapTo(Long.class).one());
    }

    /** Every cell of a table on a line of its own, bytes as they are. */
    public String cells(String table) {
        List<Map<String, Object>> rows =
                database.jdbi()
                        .withHandle(h -> h.select("SELECT * FROM " + table).mapToMap().list());
        StringBuilder all = new StringBuilder();
        for (Map<String, Object> row : rows) {
            for (Object cell : row.values()) {
                all.append(cell instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : cell);
                all.append('\n');
            }
        }
        return all.toString();
    }

    @Override
    public void close() {
        nobody.close();
        door.close();
        bankHouse.ifPresent(BankHouse::close);
        fees.close();
        lanes.close();
        threads.close();
        database.close();
    }
}
