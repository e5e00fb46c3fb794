package campus.onecard.server.bench;

import static campus.onecard.server.bench.Figures.hundredths;
import static campus.onecard.server.bench.Figures.whole;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code bench history}: one account's pages out of very many entries, over HTTP, in turn with
 * pages of a small database.
 */
@Command(name = "history", mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {

    private static final double TARGET_MILLIS = 2;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int TURNS = 250;
    private static final int FEW_TURNS = 25;
    private static final int FEWER = 20;
    private static final int MOST_VISITS = 2_000;
    private static final int VISITS_EACH = 20;

    private final Supplier<Home> home;
    private final Texts texts;
    private final Clock clock;
    private final Doors doors;

    @Option(names = "--entries", paramLabel = "N", descriptionKey = "bench.entries")
    private long entries = 10_000_000;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param home beside whose data the bench's own database lies while it runs
     * @param language of the one who typed the command
     */
    public HistoryCommand(Supplier<Home> home, Locale language, Clock clock, Doors doors) {
        this.home = home;
        this.texts = Texts.beside(language, HistoryCommand.class);
        this.clock = clock;
        this.doors = doors;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "run this through picocli");
        PrintWriter out = command.commandLine().getOut();
        int accounts = Filling.accounts(command, "--entries", entries, 2 * TURNS);
        EngineSize size = EngineSize.ofThisMachine();
        Home place = home.get();
        try (BenchEngine small = BenchEngine.start(place, size);
                BenchEngine big = BenchEngine.start(place, size)) {
            PrintWriter err = command.commandLine().getErr();
            FilledBooks few = filled(small, Math.ceilDiv(accounts, FEWER), FEW_TURNS, err);
            FilledBooks many = filled(big, accounts, TURNS, err);
            try (HistoryPages among = HistoryPages.open(few, small, doors, clock);
                    HistoryPages pages = HistoryPages.open(many, big, doors, clock)) {
                turn(among, pages);
                say(out, 2 * few.postings(), among);
                say(out, 2 * many.postings(), pages);
                return end(out, 2 * many.postings(), among, pages).exitCode();
            }
        }
    }

    private FilledBooks filled(BenchEngine engine, int accounts, int turns, PrintWriter err) {
        Instant begin = clock.instant().minus(YEAR);
        FilledBooks books = new FilledBooks(engine.database(), begin, YEAR, accounts, turns);
        books.prepare();
        books.fill(new Filling(err));
        return books;
    }

    /** One here, one there, so that both share whatever else the machine does. */
    private static void turn(HistoryPages few, HistoryPages many) {
        int visits = Math.min(MOST_VISITS, VISITS_EACH * many.accounts());
        for (int i = -visits / 2; i < visits; i++) {
            if (i == 0) {
                few.warm();
                many.warm();
            }
            few.turn();
            many.turn();
        }
    }

    private void say(PrintWriter out, long count, HistoryPages turned) {
        out.println(
                texts.get(
                        "bench.history.pages",
                        whole(count),
                        hundredths(turned.firstMillis(50)),
                        hundredths(turned.firstMillis(99)),
                        hundredths(turned.nextMillis(50)),
                        hundredths(turned.nextMillis(99))));
        out.flush();
    }

    private Verdict end(PrintWriter out, long count, HistoryPages few, HistoryPages many) {
        int faults = few.faults() + many.faults();
        double millis = many.firstMillis(50);
        boolean reached = millis <= TARGET_MILLIS;
        out.println(
                faults > 0
                        ? texts.get("bench.history.void", whole(faults))
                        : texts.get(
                                        "bench.history.summary",
                                        whole(count),
                                        hundredths(millis),
                                        hundredths(many.firstMillis(99)),
                                        hundredths(millis / few.firstMillis(50)))
                                + Verdict.words(texts, reached));
        out.flush();
        return Verdict.of(faults == 0, reached);
    }
}
