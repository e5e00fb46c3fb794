package campus.onecard.server.bench;

import static campus.onecard.server.bench.Figures.hundredths;
import static campus.onecard.server.bench.Figures.whole;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.bench.HistoryPages.Turned;
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
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code bench history}: one account's pages out of very many entries, over HTTP, beside the same
 * pages when there was only a tenth of the entries.
 */
@Command(name = "history", mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {

    private static final double TARGET_MILLIS = 2;
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int TURNS = 250;
    private static final int FEW_TURNS = 25;

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
        int accounts = Filling.accounts(command, entries, 2 * TURNS);
        try (BenchEngine engine = BenchEngine.start(home.get(), EngineSize.ofThisMachine())) {
            FilledBooks books =
                    new FilledBooks(
                            engine.database(), clock.instant().minus(YEAR), YEAR, accounts, TURNS);
            Filling filling = new Filling(command.commandLine().getErr());
            books.prepare();
            books.fill(FEW_TURNS, filling);
            try (HistoryPages pages = HistoryPages.open(books, engine, doors, clock)) {
                Turned few = pages.turn();
                say(out, "bench.history.few", 2L * accounts * FEW_TURNS, few);
                books.fill(filling);
                Turned many = pages.turn();
                say(out, "bench.history.many", 2 * books.postings(), many);
                return end(out, 2 * books.postings(), few, many).exitCode();
            }
        }
    }

    private void say(PrintWriter out, String key, long count, Turned turned) {
        out.println(
                texts.get(
                        key,
                        whole(count),
                        hundredths(turned.firstMillis(50)),
                        hundredths(turned.firstMillis(99)),
                        hundredths(turned.nextMillis(50)),
                        hundredths(turned.nextMillis(99))));
        out.flush();
    }

    private Verdict end(PrintWriter out, long count, Turned few, Turned many) {
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
