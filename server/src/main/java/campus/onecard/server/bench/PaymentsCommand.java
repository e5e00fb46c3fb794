package campus.onecard.server.bench;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code bench payments}: the lanes against a transaction per payment, on one database in one run.
 * Exit code 0 when every answer is in the books once and the ratios are reached, 3 when a ratio is
 * missed, 1 when the books are wrong.
 */
@Command(name = "payments", mixinStandardHelpOptions = true)
public final class PaymentsCommand implements Callable<Integer> {

    private final Supplier<Home> home;
    private final Texts texts;
    private final Clock clock;
    private final Doors doors;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "bench.seconds")
    private double seconds = 4;

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "bench.rounds")
    private int rounds = 3;

    @Option(names = "--callers", paramLabel = "N,N", split = ",", descriptionKey = "bench.callers")
    private List<Integer> callers = List.of(1, 32, 128, 256);

    @Option(names = "--variants", paramLabel = "ABCDEF", descriptionKey = "bench.variants")
    private String variants = "ABCDEF";

    @Option(names = "--accounts", paramLabel = "N", descriptionKey = "bench.accounts")
    private int accounts = 20_000;

    @Option(names = "--hot-merchant", paramLabel = "PERCENT", descriptionKey = "bench.hot")
    private int hotMerchant;

    @Option(names = "--skew", paramLabel = "even|zipf", descriptionKey = "bench.skew")
    private Skew skew = Skew.EVEN;

    @Option(names = "--open-loop", paramLabel = "RATE", descriptionKey = "bench.open-loop")
    private int rate;

    @Option(names = "--binlog", descriptionKey = "bench.binlog")
    private boolean binaryLog;

    @Option(names = "--quick", descriptionKey = "bench.quick")
    private boolean quick;

    @Spec private @Nullable CommandSpec spec;

    /** How often each account pays. */
    enum Skew {
        EVEN,
        ZIPF
    }

    /**
     * @param home beside whose data the bench's own databases lie while it runs
     * @param language of the one who typed the command
     */
    public PaymentsCommand(Supplier<Home> home, Locale language, Clock clock, Doors doors) {
        this.home = home;
        this.texts = Texts.beside(language, PaymentsCommand.class);
        this.clock = clock;
        this.doors = doors;
    }

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec, "run this through picocli");
        Plan plan = plan(command);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        EngineSize size = EngineSize.ofThisMachine();
        Home place = home.get();
        try (Stage stage = Stage.set(place, size, doors, accounts, clock)) {
            if (!plan.binaryLog()) {
                return run(plan, stage, Optional.empty(), out, err);
            }
            try (Stage logged = Stage.set(place, size.withBinaryLog(), doors, accounts, clock)) {
                return run(plan, stage, Optional.of(logged), out, err);
            }
        }
    }

    private int run(
            Plan plan, Stage stage, Optional<Stage> logged, PrintWriter out, PrintWriter err)
            throws Exception {
        out.println(stage.engine().promise().words(texts));
        logged.ifPresent(l -> out.println(l.engine().promise().words(texts)));
        Rounds all = new Rounds(plan, stage, logged, clock);
        List<Cell> cells = all.run(cell -> progress(cell, err));
        PaymentsReport report = new PaymentsReport(cells, plan.rate(), texts);
        report.lines().forEach(out::println);
        List<String> faults = new ArrayList<>();
        cells.stream().filter(c -> !c.fault().isEmpty()).forEach(c -> faults.add(named(c)));
        faults.add(stage.check().overall());
        logged.ifPresent(l -> faults.add(l.check().overall()));
        faults.removeIf(String::isEmpty);
        faults.forEach(f -> out.println(texts.get("bench.wrong", f)));
        out.println(faults.isEmpty() ? report.summary() : texts.get("bench.void"));
        out.flush();
        return Verdict.of(faults.isEmpty(), report.isReached()).exitCode();
    }

    private static String named(Cell cell) {
        return cell.variant() + " " + cell.callers() + ": " + cell.fault();
    }

    private static void progress(Cell cell, PrintWriter err) {
        err.printf(Locale.ROOT, "%s %d: %,.0f/s%n", cell.variant(), cell.callers(), cell.rate());
    }

    private Plan plan(CommandSpec command) {
        try {
            return new Plan(
                    Duration.ofMillis(quick ? 1_000 : Math.round(seconds * 1_000)),
                    quick ? 1 : rounds,
                    quick ? List.of(1, 128) : callers,
                    variants(),
                    accounts,
                    hotMerchant,
                    skew == Skew.ZIPF,
                    rate,
                    binaryLog);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private List<Variant> variants() {
        List<Variant> chosen = new ArrayList<>();
        for (char letter : variants.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter == 'F') {
                chosen.add(Variant.INSERT);
                chosen.add(Variant.SELECT);
            } else if ("ABCDE".indexOf(letter) >= 0) {
                chosen.add(Variant.valueOf(String.valueOf(letter)));
            } else {
                throw new IllegalArgumentException("--variants ABCDEF");
            }
        }
        if (binaryLog) {
            chosen.add(Variant.L);
        }
        return chosen.stream().distinct().toList();
    }
}
