package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.InitialSecret;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.roster.Applications;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.subsidy.SubsidyBatches;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the invented university: its outlets, everybody's account, and a term's worth of history
 * for some, all of it through the posting lanes with a clock that stands in the past. Run it before
 * the server's own lanes open. Whatever was done before is found done, also after a crash.
 */
public final class DemoUniversity {

    private static final String REGULAR = DemoPeople.REGULAR.number().value();

    /** So many of the roster have eaten in the canteens all term. */
    private static final int WITH_HISTORY = 400;

    private static final int TERM_WEEKS = 12;
    private static final int CHUNK = 1000;

    /** At most so much later than it happened something is booked. */
    private static final Duration EXACT = Duration.ofMinutes(10);

    private final Database database;
    private final Applications applications;
    private final Introductions introductions;
    private final InstantSource clock;

    public DemoUniversity(
            Database database,
            Applications applications,
            SecretHasher hasher,
            InstantSource clock) {
        this.database = database;
        this.applications = applications;
        this.introductions = new Introductions(applications, hasher);
        this.clock = clock;
    }

    /**
     * @param roster the generated people; those introduced by name are added
     * @throws SQLException when the database cannot be reached
     */
    public Seeded seed(List<RosterEntry> roster) throws SQLException {
        List<NewAccount> introduced = introductions.ready();
        boolean ours = count("SELECT COUNT(*) FROM account WHERE number = ?", REGULAR) > 0;
        if (!ours && count("SELECT COUNT(*) FROM account") > 0) {
            return new Seeded.OthersLiveHere();
        }
        Seeded seeded = isFinished() ? new Seeded.AlreadyThere() : make(roster, introduced);
        new DemoReset(database.jdbi()).run(introduced, clock.instant());
        return seeded;
    }

    private Seeded make(List<RosterEntry> roster, List<NewAccount> introduced) throws SQLException {
        new OutletRegister(database.jdbi()).register(DemoPlaces.MERCHANTS, DemoPlaces.all());
        LocalDate termStart = termStart();
        Instant opening = CampusTime.startOf(termStart.minusDays(3));
        SeedClock seedClock = new SeedClock(opening);
        try (PostingLanes lanes =
                PostingLanes.open(database::laneConnection, seedClock, LaneSettings.DEFAULT)) {
            Feeder feeder = new Feeder(lanes);
            int opened = open(feeder, others(roster), introduced, opening);
            int moved = play(lanes, seedClock, termStart, roster);
            return new Seeded.Made(opened, moved);
        }
    }

    /** Twelve weeks back, on a Monday; what an earlier run has begun, it began then. */
    private LocalDate termStart() {
        LocalDate today = CampusTime.dayOf(clock.instant());
        LocalDate fresh =
                today.minusWeeks(TERM_WEEKS)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return database.jdbi()
                .withHandle(
                        h ->
                                h.select("SELECT opened_at FROM account WHERE number = ?", REGULAR)
                                        .mapTo(Long.class)
                                        .findOne())
                .map(at -> CampusTime.dayOf(Instant.ofEpochMilli(at)).plusDays(3))
                .orElse(fresh);
    }

    private static List<RosterEntry> others(List<RosterEntry> roster) {
        Set<AccountNumber> taken = new HashSet<>();
        DemoPeople.ALL.forEach(p -> taken.add(p.number()));
        return roster.stream().filter(p -> !taken.contains(p.number())).toList();
    }

    private int open(Feeder feeder, List<RosterEntry> roster, List<NewAccount> first, Instant at) {
        AtomicInteger opened = new AtomicInteger();
        feed(feeder, first, at, opened);
        for (int from = 0; from < roster.size(); from += CHUNK) {
            List<RosterEntry> chunk = roster.subList(from, Math.min(roster.size(), from + CHUNK));
            feed(feeder, applications.prepare(chunk, p -> SeedIds.card(p.number())), at, opened);
        }
        feeder.finish();
        return opened.get();
    }

    private static void feed(
            Feeder feeder, List<NewAccount> accounts, Instant at, AtomicInteger opened) {
        for (NewAccount account : accounts) {
            var id = SeedIds.of(at, "open|" + account.number());
            feeder.feed(
                    new OpenAccount(id, account),
                    outcome -> opened.addAndGet(outcome instanceof OpenOutcome.Opened ? 1 : 0));
        }
    }

    /** Everything up to the subsidy, the subsidy, and the rest, part of which claims it. */
    private int play(
            PostingLanes lanes,
            SeedClock seedClock,
            LocalDate termStart,
            List<RosterEntry> roster) {
        Feeder feeder = new Feeder(lanes);
        Map<AccountNumber, Long> accounts = accountIds();
        DemoStory story = DemoStory.of(withHistory(roster), termStart, clock.instant());
        play(feeder, seedClock, story.before(), accounts);
        seedClock.moveTo(story.subsidy().at());
        story.subsidy().grant(new SubsidyBatches(database.jdbi(), lanes, seedClock));
        play(feeder, seedClock, story.after(), accounts);
        feeder.feed(finished(accounts), _ -> {});
        feeder.finish();
        return story.movements();
    }

    private static void play(
            Feeder feeder,
            SeedClock seedClock,
            List<DemoEvent> events,
            Map<AccountNumber, Long> accounts) {
        Instant settled = seedClock.instant();
        for (DemoEvent event : events) {
            if (settled.plus(EXACT).isBefore(event.at())) {
                feeder.finish();
                settled = event.at();
            }
            seedClock.moveTo(event.at());
            Long account = accounts.get(event.number());
            if (account != null) {
                feeder.feed(event.command(account), _ -> {});
            }
        }
        feeder.finish();
    }

    /** Nobody whose payment password is due: they could not pay. */
    private static List<RosterEntry> withHistory(List<RosterEntry> roster) {
        return others(roster).stream()
                .filter(p -> !InitialSecret.isKnownToAll(p.documentType()))
                .limit(WITH_HISTORY)
                .toList();
    }

    private Map<AccountNumber, Long> accountIds() {
        Map<AccountNumber, Long> ids = new HashMap<>();
        database.jdbi()
                .useHandle(
                        h ->
                                h.select("SELECT number, id FROM account")
                                        .map(
                                                (row, _) ->
                                                        ids.put(
                                                                new AccountNumber(row.getString(1)),
                                                                row.getLong(2)))
                                        .list());
        return ids;
    }

    /** The last of all, by which the next run sees that nothing is missing. */
    private static TopUp finished(Map<AccountNumber, Long> accounts) {
        long account = accounts.getOrDefault(DemoPeople.REGULAR.number(), 0L);
        return new TopUp(
                SeedIds.of(Instant.EPOCH, "finished"),
                account,
                new Place(DemoPlaces.ROOMS.getFirst().id(), "DESK-1", 0),
                Money.ofYuan(100));
    }

    private boolean isFinished() {
        var id = SeedIds.of(Instant.EPOCH, "finished").toString().replace("-", "");
        return count("SELECT COUNT(*) FROM posting WHERE id = UNHEX(?)", id) > 0;
    }

    private long count(String sql, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(sql, arguments).mapTo(Long.class).one());
    }
}
