package campus.onecard.server.bench;

import static campus.onecard.server.bench.Figures.tenths;
import static campus.onecard.server.bench.Figures.whole;

import campus.onecard.domain.books.VerifyReport;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.audit.Sealer;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.database.Snapshots;
import campus.onecard.server.day.DayCalendar;
import campus.onecard.server.day.Days;
import campus.onecard.server.home.Home;
import campus.onecard.server.inspection.Verification;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code bench verify}: closes a month of very many entries day by day, then adds all of them again
 * and walks the chain, as {@code verify} does.
 */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class ReaddCommand implements Callable<Integer> {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final int TURNS = 250;

    private final Supplier<Home> home;
    private final Texts texts;
    private final Clock clock;

    @Option(names = "--entries", paramLabel = "N", descriptionKey = "bench.entries")
    private long entries = 10_000_000;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param home beside whose data the bench's own database lies while it runs
     * @param language of the one who typed the command
     */
    public ReaddCommand(Supplier<Home> home, Locale language, Clock clock) {
        this.home = home;
        this.texts = Texts.beside(language, ReaddCommand.class);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "run this through picocli");
        int accounts = Filling.accounts(command, "--entries", entries, 2 * TURNS);
        try (BenchEngine engine = BenchEngine.start(home.get(), EngineSize.ofThisMachine())) {
            Database database = engine.database();
            FilledBooks books =
                    new FilledBooks(database, clock.instant().minus(MONTH), MONTH, accounts, TURNS);
            books.prepare();
            books.fill(new Filling(command.commandLine().getErr()));
            Snapshots snapshots = new Snapshots(database.unhurried(), Duration.ofSeconds(1));
            double closing = seconds(() -> days(database, snapshots).closeDue());
            VerifyReport[] report = new VerifyReport[1];
            double verifying = seconds(() -> report[0] = Verification.of(snapshots));
            return end(command.commandLine().getOut(), report[0], books, closing, verifying)
                    .exitCode();
        }
    }

    private Days days(Database database, Snapshots snapshots) {
        Sealer sealer = new Sealer(database.unhurried(), clock, Sealer.SPAN);
        return new Days(snapshots, sealer, new DayCalendar(LocalTime.MIDNIGHT), "bench", clock);
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private Verdict end(
            PrintWriter out,
            VerifyReport report,
            FilledBooks books,
            double closing,
            double verifying) {
        boolean right = report.violated() == 0 && report.postings() == books.postings();
        out.println(texts.get("bench.verify.closed", whole(report.days()), tenths(closing)));
        out.println(
                texts.get(
                        right ? "bench.verify.summary" : "bench.verify.void",
                        whole(report.entries()),
                        tenths(verifying),
                        whole(report.entries() / verifying),
                        whole(report.seals()),
                        whole(report.days()),
                        whole(Runtime.getRuntime().maxMemory() / 1024.0 / 1024),
                        whole(report.violated())));
        out.flush();
        return Verdict.of(right, true);
    }
}
