package campus.onecard.server;

import campus.onecard.domain.api.Health;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceEnrolled;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.server.audit.Sealer;
import campus.onecard.server.bank.BankHouse;
import campus.onecard.server.config.Company;
import campus.onecard.server.config.Settings;
import campus.onecard.server.database.Archive;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.Replica;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.BooksKeeper;
import campus.onecard.server.day.DayCalendar;
import campus.onecard.server.day.Days;
import campus.onecard.server.demo.DemoUniversity;
import campus.onecard.server.desk.DeskRoutes;
import campus.onecard.server.desk.OrderRoutes;
import campus.onecard.server.device.DeviceRoutes;
import campus.onecard.server.device.Devices;
import campus.onecard.server.device.EquipmentDesk;
import campus.onecard.server.document.DocumentDesk;
import campus.onecard.server.hold.ExpiryRounds;
import campus.onecard.server.hold.ExpirySweep;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Callers;
import campus.onecard.server.http.DoorSettings;
import campus.onecard.server.http.DoorSettings.Certificate;
import campus.onecard.server.http.HealthRoutes;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.inspection.Inspection;
import campus.onecard.server.inspection.InspectionRoutes;
import campus.onecard.server.intent.FollowUpRoutes;
import campus.onecard.server.key.KeyService;
import campus.onecard.server.key.MasterStore;
import campus.onecard.server.key.ProofTries;
import campus.onecard.server.lease.Terms;
import campus.onecard.server.lease.Watch;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.password.PasswordDesk;
import campus.onecard.server.payee.PayeeStore;
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
import campus.onecard.server.signin.Sessions;
import campus.onecard.server.signin.SignInRoutes;
import campus.onecard.server.statement.StatementRoutes;
import campus.onecard.server.subsidy.SubsidyRoutes;
import campus.onecard.server.terminal.PaymentRoutes;
import campus.onecard.server.terminal.TerminalDayRoutes;

import org.jdbi.v3.core.Jdbi;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Puts the server's services together; the only place that makes them. */
final class Wiring {

    /** Of the pepper, written beside each hash made with it. */
    private static final int PEPPER_VERSION = 1;

    private static final Duration KEEPER_INTERVAL = Duration.ofSeconds(5);
    private static final Duration SNAPSHOT_PATIENCE = Duration.ofSeconds(30);

    /** How late a hold may lapse at most. */
    private static final Duration EXPIRY_PAUSE = Duration.ofSeconds(20);

    private final Opened opened;
    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final Jdbi jdbi;
    private final Clock clock;
    private final SecureRandom random;
    private final Ids ids;
    private final Vault vault;
    private final Pepper pepper;
    private final SecretHasher hasher;
    private final Applications applications;
    private final Devices devices;
    private final PostingLanes lanes;
    private final Watch watch;
    private final Snapshots snapshots;
    private final SecretOpener opener;
    private final Tries tries;
    private final SecretDesk secretDesk;
    private final KeyService keys;
    private final ProofTries proofTries;

    /** For every route that takes a payment password. */
    private final PinDesk pins;

    /**
     * @param opened closes what is opened here
     */
    Wiring(
            Opened opened,
            Home home,
            Settings settings,
            Secrets secrets,
            Database database,
            Clock clock,
            SecureRandom random) {
        this.opened = opened;
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.jdbi = database.jdbi();
        this.clock = clock;
        this.random = random;
        this.ids = new Ids(clock, random);
        this.vault = new Vault(secrets.masterKey(), random);
        this.pepper = new Pepper(PEPPER_VERSION, secrets.pepper());
        HashingThreads hashing = new HashingThreads(Runtime.getRuntime().availableProcessors());
        this.hasher = new SecretHasher(pepper, random, opened.add(hashing));
        this.applications = new Applications(vault, hasher);
        this.devices = new Devices(jdbi, vault, ids, random, clock);
        this.keys =
                opened.add(
                        new MasterStore(home, vault, jdbi, random, clock)
                                .open(settings.cards().token()));
        this.proofTries = new ProofTries(jdbi, clock);
        this.lanes = LaneAccess.lanes(database, settings, clock);
        this.watch = opened.add(newWatch());
        this.snapshots = new Snapshots(database.unhurried(), SNAPSHOT_PATIENCE);
        this.opener = new SecretOpener(devices::key);
        this.tries = new Tries(jdbi, clock, settings.pinTries());
        this.secretDesk = new SecretDesk(jdbi, hasher, tries);
        this.pins =
                new PinDesk(
                        opener, secretDesk, pepper, new Answers(jdbi), new RecentChecks<>(clock));
    }

    /** The demo's university, to be made before the door is there. */
    DemoUniversity university() {
        return new DemoUniversity(database, applications, hasher, clock);
    }

    /** Whom fees are paid to. */
    PayeeStore payees() {
        return new PayeeStore(jdbi, vault);
    }

    /** A code that lets one machine in. */
    DeviceCode codeFor(NewDevice device) {
        return devices.newCode(device);
    }

    /** The key service. */
    KeyService keys() {
        return keys;
    }

    /** Whether this server serves, or stands by for another one. */
    Watch watch() {
        return watch;
    }

    /** Lets one machine in at once, without a person who types its code. */
    DeviceEnrolled enrol(NewDevice device) {
        return devices.enrol(devices.newCode(device).code());
    }

    /** The one way into the books. */
    PostingLanes lanes() {
        return lanes;
    }

    /** The door with everything behind it, still closed. */
    HttpDoor door() {
        String version = Version.ofThisProgram();
        Sessions sessions = new Sessions(jdbi, clock, random);
        Days days = days();
        opened.add(BooksKeeper.start(days, watch::isOnDuty, clock, KEEPER_INTERVAL));
        Bindings bindings = new Bindings();
        CardDesks cards =
                new CardDesks(jdbi, settings.cards(), keys, proofTries, vault, random, clock);
        cards.bind(bindings);
        Archive archive = archive();
        new InspectionRoutes(new Inspection(snapshots, days, archive, () -> {})).bind(bindings);
        new HealthRoutes(
                        version,
                        watch::isOnDuty,
                        database::answers,
                        lanes::isServing,
                        () -> keys.isBackedUp() ? List.of() : List.of(Health.KEYS_NOT_BACKED_UP))
                .bind(bindings);
        new EquipmentDesk(jdbi, clock).bind(bindings);
        new SignInRoutes(
                        jdbi,
                        hasher,
                        tries,
                        new StrangerTries(clock),
                        opener,
                        sessions,
                        cards.proofs(),
                        cards.tickets())
                .bind(bindings);
        DocumentDesk.Shared house = new DocumentDesk.Shared(jdbi, vault, opener, lanes);
        new PasswordDesks(house, hasher, pepper, tries).bind(bindings, secretDesk, clock, random);
        new StatementRoutes(jdbi, archive, clock).bind(bindings);
        new OwnerDesks(jdbi, lanes, clock).bind(bindings, pins, cards.tickets());
        PublicDesks publicDesks = new PublicDesks(settings);
        publicDesks.bind(bindings, jdbi, vault, clock);
        new Admissions(jdbi, applications, lanes, ids).bind(bindings);
        new PaymentRoutes(lanes, jdbi, pins::check, cards.payments()).bind(bindings);
        new TerminalDayRoutes(jdbi, cards.challenges(), clock).bind(bindings);
        new SubsidyRoutes(jdbi, lanes, clock).bind(bindings);
        new OrderRoutes(jdbi, lanes).bind(bindings);
        new FollowUpRoutes(jdbi, lanes).bind(bindings);
        PasswordDesk passwords = new PasswordDesk(jdbi, vault, hasher, lanes);
        new DeskRoutes(jdbi, lanes, passwords, clock).bind(bindings);
        OutsideHouses houses =
                OutsideHouses.open(
                        opened,
                        settings.outside(),
                        new BankHouse.Shared(jdbi, lanes, vault, opener, pins, pepper, clock),
                        bindings);
        new DeviceRoutes(devices, MachineNews.of(settings, clock, houses::silent), clock)
                .bind(bindings);
        opened.add(new ExpiryRounds(new ExpirySweep(jdbi, lanes, clock), EXPIRY_PAUSE));

        Callers callers = new Callers(devices, sessions, secrets.operatorKey());
        HttpDoor door =
                new HttpDoor(
                        doorSettings(version),
                        bindings,
                        callers,
                        watch::isOnDuty,
                        // Names of requests need not be hard to guess, only quick to make.
                        new Ids(clock, new Random(random.nextLong())),
                        clock);
        publicDesks.standAt(door);
        return opened.add(door);
    }

    private Days days() {
        Sealer sealer = new Sealer(database.unhurried(), clock, Sealer.SPAN);
        DayCalendar calendar = new DayCalendar(settings.dayEnd());
        // With a turn of its own: no report may hold a close up.
        Snapshots own = new Snapshots(database.unhurried(), SNAPSHOT_PATIENCE);
        return new Days(own, sealer, calendar, settings.campusName(), clock);
    }

    private Archive archive() {
        Company company = settings.company();
        return company.replica()
                .<Archive>map(
                        copy ->
                                opened.add(new Replica(copy, jdbi, company.behind(), clock))
                                        .watched())
                .orElseGet(() -> Archive.of(jdbi));
    }

    private Watch newWatch() {
        return new Watch(
                ids.next(),
                database::leaseConnection,
                new Terms(settings.company().lease()),
                settings.external().isEmpty(),
                new Work(lanes, devices, proofTries),
                System::nanoTime);
    }

    private DoorSettings doorSettings(String version) {
        return settings.tls()
                .map(t -> new Certificate(t.certificate(), t.key()))
                .map(c -> DoorSettings.secured(settings.host(), settings.port(), c, version))
                .orElseGet(() -> DoorSettings.plain(settings.host(), settings.port(), version));
    }
}
