package campus.onecard.server.bench;

import static campus.onecard.server.bench.Figures.hundredths;
import static campus.onecard.server.bench.Figures.tenths;
import static campus.onecard.server.bench.Figures.whole;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.bench.DayEnd.Closed;
import campus.onecard.server.bench.DayEnd.Paid;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code bench day-end}: yesterday, with very many postings of which nothing is sealed yet, is
 * closed while today's payments go on.
 */
@Command(name = "day-end", mixinStandardHelpOptions = true)
public final class DayEndCommand implements Callable<Integer> {

    private static final double TARGET_SECONDS = 10;
    private static final int TURNS = 50;

    private final Supplier<Home> home;
    private final Texts texts;
    private final Clock clock;

    @Option(names = "--postings", paramLabel = "N", descriptionKey = "bench.postings")
    private long postings = 1_000_000;

    @Option(names = "--rate", paramLabel = "N", descriptionKey = "bench.rate")
    private int rate = 1_000;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "bench.before")
    private double seconds = 5;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param home beside whose data the bench's own database lies while it runs
     * @param language of the one who typed the command
     */
    public DayEndCommand(Supplier<Home> home, Locale language, Clock clock) {
        this.home = home;
        this.texts = Texts.beside(language, DayEndCommand.class);
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec, "run this through picocli");
        PrintWriter out = command.commandLine().getOut();
        int accounts = Filling.accounts(command, "--postings", postings, TURNS);
        try (BenchEngine engine = BenchEngine.start(home.get(), EngineSize.ofThisMachine())) {
            LocalDate today = CampusTime.dayOf(clock.instant());
            Instant begin = today.minusDays(1).atStartOfDay(CampusTime.ZONE).toInstant();
            FilledBooks books =
                    new FilledBooks(engine.database(), begin, Duration.ofDays(1), accounts, TURNS);
            books.prepare();
            books.fill(new Filling(command.commandLine().getErr()));
            try (DayEnd dayEnd = DayEnd.of(engine, clock, accounts, rate)) {
                Paid before = dayEnd.pay(Duration.ofMillis(Math.round(seconds * 1_000)));
                say(out, "bench.day.before", before);
                Closed closed = dayEnd.close(today.minusDays(1));
                say(out, "bench.day.during", closed.meanwhile());
                return end(out, books.postings(), before, closed).exitCode();
            }
        }
    }

    private void say(PrintWriter out, String key, Paid paid) {
        out.println(
                texts.get(
                        key,
                        whole(paid.rate()),
                        hundredths(paid.tally().at(50)),
                        hundredths(paid.tally().at(99))));
        out.flush();
    }

    private Verdict end(PrintWriter out, long expected, Paid before, Closed closed) {
        double seconds = closed.sealing() + closed.counting();
        boolean reached = seconds <= TARGET_SECONDS;
        boolean right = closed.fault().isEmpty() && closed.figures().postings() == expected;
        out.println(
                texts.get("bench.day.parts", tenths(closed.sealing()), tenths(closed.counting())));
        out.println(
                right
                        ? texts.get(
                                        "bench.day.summary",
                                        whole(expected),
                                        tenths(seconds),
                                        whole(closed.meanwhile().rate()),
                                        whole(before.rate()),
                                        hundredths(closed.meanwhile().tally().at(99)))
                                + Verdict.words(texts, reached)
                        : texts.get(
                                "bench.day.void",
                                whole(closed.figures().postings()),
                                closed.fault()));
        out.flush();
        return Verdict.of(right, reached);
    }
}
