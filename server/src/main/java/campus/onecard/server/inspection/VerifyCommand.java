package campus.onecard.server.inspection;

import campus.onecard.domain.books.VerifyReport;
import campus.onecard.domain.books.VerifyReport.Line;
import campus.onecard.domain.books.VerifyReport.Violation;
import campus.onecard.domain.text.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code verify}: adds the whole books again and walks the audit chain. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private static final int HEAD_SHOWN = 16;

    private final Supplier<BooksDesk> desks;
    private final Words words;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param language of the one who typed the command
     */
    public VerifyCommand(Supplier<BooksDesk> desks, Locale language) {
        this.desks = desks;
        this.words = new Words(language);
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (BooksDesk desk = desks.get()) {
            VerifyReport report = desk.verify();
            out.print(table(report));
            for (Violation violation : report.violations()) {
                out.println(words.violation(violation));
            }
            out.println(summary(report));
            out.flush();
            return report.violated() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private String table(VerifyReport report) {
        Texts texts = words.texts();
        Table table =
                new Table(
                        texts.get("verify.ledger"),
                        texts.get("verify.entries"),
                        texts.get("verify.debit"),
                        texts.get("verify.credit"),
                        texts.get("verify.balance"));
        for (Line line : report.trialBalance()) {
            table.row(
                    words.ledger(line.ledger()),
                    count(line.entries()),
                    line.debit().toText(),
                    line.credit().toText(),
                    line.balance().toText());
        }
        return table.text();
    }

    private String summary(VerifyReport report) {
        String key = report.violated() == 0 ? "verify.holds" : "verify.broken";
        return words.texts()
                .get(
                        key,
                        count(report.postings()),
                        count(report.entries()),
                        count(report.seals()),
                        report.head().substring(0, HEAD_SHOWN),
                        count(report.days()),
                        count(report.violated()));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
