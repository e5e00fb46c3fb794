package campus.onecard.server.inspection;

import campus.onecard.domain.books.ClosedDays;
import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code day}: closing business days and their reports. */
@Command(name = "day", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class DayCommand {

    private static final int HEAD_SHOWN = 16;

    private final Supplier<BooksDesk> readers;
    private final Supplier<BooksDesk> closers;
    private final Words words;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param readers where to read
     * @param closers where days can be closed: by a server that posts
     */
    public DayCommand(Supplier<BooksDesk> readers, Supplier<BooksDesk> closers, Locale language) {
        this.readers = readers;
        this.closers = closers;
        this.words = new Words(language);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    @Command(name = "close", mixinStandardHelpOptions = true)
    int close(@Option(names = "--now", descriptionKey = "now") boolean now) {
        try (BooksDesk desk = closers.get()) {
            ClosedDays closed = desk.closeDays(now);
            out().println(words.texts().get("day.closed", closed.days().size(), closed.days()));
            out().flush();
            return ExitCode.OK;
        }
    }

    @Command(name = "report", mixinStandardHelpOptions = true)
    int report(
            @Parameters(paramLabel = "DATE", descriptionKey = "date") LocalDate day,
            @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "pdf")
                    @Nullable Path pdf)
            throws IOException {
        try (BooksDesk desk = readers.get()) {
            DayFigures figures = desk.day(day);
            out().print(table(figures));
            if (pdf != null) {
                Files.write(pdf, desk.report(day));
            }
            boolean holds = figures.checks().stream().allMatch(Check::holds);
            Texts texts = words.texts();
            out().println(
                            texts.get(
                                    holds ? "day.holds" : "day.differs",
                                    day.toString(),
                                    String.format(Locale.ROOT, "%,d", figures.postings()),
                                    figures.head().substring(0, HEAD_SHOWN),
                                    figures.checksum().substring(0, HEAD_SHOWN)));
            out().flush();
            return holds ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private String table(DayFigures figures) {
        Texts texts = words.texts();
        Table table =
                new Table(
                        texts.get("verify.ledger"),
                        texts.get("day.opening"),
                        texts.get("day.closing"));
        Map<String, Money[]> sums = new LinkedHashMap<>();
        for (Standing s : figures.standings()) {
            Money[] sum =
                    sums.computeIfAbsent(s.ledger(), _ -> new Money[] {Money.ZERO, Money.ZERO});
            sum[0] = sum[0].plus(s.opening());
            sum[1] = sum[1].plus(s.closing());
        }
        sums.forEach((l, sum) -> table.row(words.ledger(l), sum[0].toText(), sum[1].toText()));
        return table.text();
    }
}
