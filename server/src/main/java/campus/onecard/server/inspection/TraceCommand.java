package campus.onecard.server.inspection;

import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.MoneyFlow.Flow;
import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.PostingTrace.Related;
import campus.onecard.domain.books.PostingTrace.Side;
import campus.onecard.domain.books.VerifyReport.Line;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code trace}: where did this fen go? */
@Command(name = "trace", mixinStandardHelpOptions = true)
public final class TraceCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(CampusTime.ZONE);
    private static final int ID_LENGTH = 36;

    private final Supplier<BooksDesk> desks;
    private final Words words;
    private final Texts texts;

    @Parameters(paramLabel = "ID|NUMBER", arity = "0..1", descriptionKey = "what")
    private String what = "";

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "of-day")
    private @Nullable LocalDate day;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param language of the one who typed the command
     */
    public TraceCommand(Supplier<BooksDesk> desks, Locale language) {
        this.desks = desks;
        this.words = new Words(language);
        this.texts = words.texts();
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (BooksDesk desk = desks.get()) {
            int code;
            if (what.length() == ID_LENGTH) {
                code = posting(desk.posting(UUID.fromString(what)), out);
            } else {
                Optional<String> account = Optional.of(what).filter(w -> !w.isEmpty());
                code = flow(desk.flow(Optional.ofNullable(day), account), out);
            }
            out.flush();
            return code;
        }
    }

    private int posting(PostingTrace posting, PrintWriter out) {
        out.println(
                texts.get(
                        posting.reason() == null ? "trace.approved" : "trace.declined",
                        posting.kind(),
                        posting.amount().toText(),
                        posting.account(),
                        posting.outlet(),
                        time(posting.at()),
                        String.valueOf(posting.reason())));
        Table table =
                new Table(
                        texts.get("verify.ledger"),
                        texts.get("trace.owner"),
                        texts.get("trace.amount"),
                        texts.get("trace.after"));
        for (Side side : posting.sides()) {
            Money after = side.balanceAfter();
            table.row(
                    words.ledger(side.ledger()),
                    side.owner(),
                    side.amount().toText(),
                    after == null ? "" : after.toText());
        }
        out.print(table.text());
        for (Related other : posting.related()) {
            out.println(
                    texts.get(
                            other.later() ? "trace.later" : "trace.earlier",
                            other.kind(),
                            other.id(),
                            other.amount().toText(),
                            time(other.at())));
        }
        out.println(
                texts.get(
                        "trace.where",
                        posting.day() == null ? texts.get("trace.open") : posting.day().toString(),
                        posting.seal() == null
                                ? texts.get("trace.unsealed")
                                : posting.seal().toString()));
        return ExitCode.OK;
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    /** What came in less what went out must be each balance, to the fen. */
    private int flow(MoneyFlow flow, PrintWriter out) {
        Table ways =
                new Table(
                        texts.get("trace.from"),
                        texts.get("trace.to"),
                        texts.get("trace.times"),
                        texts.get("trace.amount"));
        Money total = Money.ZERO;
        for (Flow way : flow.flows()) {
            ways.row(
                    words.ledger(way.from()),
                    words.ledger(way.to()),
                    String.format(Locale.ROOT, "%,d", way.times()),
                    way.amount().toText());
            total = total.plus(way.amount());
        }
        out.println(ways.text());
        Table balances = new Table(texts.get("verify.ledger"), texts.get("verify.balance"));
        boolean holds = true;
        for (Line line : flow.balances()) {
            balances.row(words.ledger(line.ledger()), line.balance().toText());
            holds &= line.balance().equals(net(flow, line.ledger()));
        }
        out.print(balances.text());
        out.println(texts.get(holds ? "trace.all" : "trace.not-all", total.toText()));
        return holds ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Money net(MoneyFlow flow, String ledger) {
        Money net = Money.ZERO;
        for (Flow way : flow.flows()) {
            net = way.to().equals(ledger) ? net.plus(way.amount()) : net;
            net = way.from().equals(ledger) ? net.minus(way.amount()) : net;
        }
        return net;
    }
}
