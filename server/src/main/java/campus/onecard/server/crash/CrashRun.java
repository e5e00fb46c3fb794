package campus.onecard.server.crash;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.domain.device.NewDevice;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Cycles of load, killing, restart and looking. */
final class CrashRun {

    private static final int SHORTEST_LOAD = 300;
    private static final int LONGEST_LOAD = 1200;
    private static final int LONGEST_DEATH = 400;
    private static final int SAMPLE = 100;
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int MOST_GLANCES = 3000;

    private final Pair pair;
    private final int callers;
    private final SplittableRandom random;
    private final Clock clock;
    private final Journal journal = new Journal();
    private final BooksCheck books;
    private final DeviceIdentity terminal;

    /**
     * @param random decides what is killed when, and who pays what
     */
    CrashRun(Pair pair, int callers, SplittableRandom random, Clock clock)
            throws InterruptedException {
        this.pair = pair;
        this.callers = callers;
        this.random = random;
        this.clock = clock;
        this.books = new BooksCheck(pair.database());
        this.terminal = enrol();
    }

    private DeviceIdentity enrol() throws InterruptedException {
        ServerProcess serving = pair.awaitServing();
        var operator = new Credentials.Operator(serving.operatorKey());
        try (OneCardClient client = pair.client(serving, operator)) {
            NewDevice window = NewDevice.terminal("1 号窗口", "学生食堂一楼", Settlers.CANTEEN);
            String code = client.newDevice(window).code();
            return DeviceIdentity.of(client.as(new Credentials.Nobody()).enrol(code));
        }
    }

    Journal journal() {
        return journal;
    }

    /** Everything that was acknowledged is to be found afterwards, once and as it was told. */
    Cycle cycle() throws IOException, InterruptedException {
        Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
        long before = journal.answeredSoFar();
        try (Callers load = load()) {
            Pause.REAL.pause(millis(SHORTEST_LOAD, LONGEST_LOAD));
            List<ServerProcess> dead = kill(victim);
            Pause.REAL.pause(millis(0, LONGEST_DEATH));
            revive(victim, dead);
            awaitFlow(load, load.answers() + callers);
        }
        int answered = Math.toIntExact(journal.answeredSoFar() - before);
        return new Cycle(victim, answered, books.of(journal).plus(askedAgain()));
    }

    Callers load() {
        return new Callers(pair, terminal, journal, callers, random.split(), clock);
    }

    private List<ServerProcess> kill(Victim victim) throws IOException, InterruptedException {
        List<ServerProcess> dead = new ArrayList<>();
        ServerProcess serving = pair.serving();
        ServerProcess standby =
                pair.servers().stream().filter(s -> s != serving).findFirst().orElseThrow();
        boolean databaseFirst = random.nextBoolean();
        if (victim.isDatabase() && databaseFirst) {
            pair.engine().kill();
        }
        if (victim.isServing()) {
            serving.kill();
            dead.add(serving);
        }
        if (victim.isStandby()) {
            standby.kill();
            dead.add(standby);
        }
        if (victim.isDatabase() && !databaseFirst) {
            pair.engine().kill();
        }
        return dead;
    }

    private void revive(Victim victim, List<ServerProcess> dead)
            throws IOException, InterruptedException {
        if (victim.isDatabase()) {
            pair.engine().restart();
        }
        for (ServerProcess server : dead) {
            server.restart();
        }
        for (ServerProcess server : dead) {
            server.awaitUp();
        }
    }

    private static void awaitFlow(Callers load, int answers) throws InterruptedException {
        for (int i = 0; i < MOST_GLANCES && load.answers() < answers; i++) {
            Pause.REAL.pause(GLANCE);
        }
    }

    /** Some of what was answered before, sent once more: the answer has to be the same. */
    private Findings askedAgain() throws InterruptedException {
        pair.awaitServing();
        List<Journal.Line> answered =
                journal.all().stream().filter(l -> l.answer().isPresent()).toList();
        long wrong = 0;
        try (Sender sender = new Sender(pair, terminal)) {
            for (int i = 0; i < Math.min(SAMPLE, answered.size()); i++) {
                Journal.Line line = answered.get(random.nextInt(answered.size()));
                Told again = sender.ask(line.asked());
                wrong += line.answer().equals(Optional.of(again)) ? 0 : 1;
            }
        }
        return new Findings(0, 0, wrong, List.of());
    }

    private Duration millis(int least, int most) {
        return Duration.ofMillis(random.nextInt(least, most));
    }
}
