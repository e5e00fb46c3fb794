package campus.onecard.server.bench;

import campus.onecard.domain.api.Routes;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.CommandHandler;
import campus.onecard.server.http.Visit;
import campus.onecard.server.statement.StatementRoutes;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code bench history}: one account's pages out of very many entries, through the code that serves
 * them. Exit code 0 when every page was whole.
 */
@Command(name = "history", mixinStandardHelpOptions = true)
public final class HistoryCommand implements Callable<Integer> {

    private static final int WARM_UP = 500;
    private static final int VISITS = 2_000;
    private static final double TARGET_MILLIS = 2;

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
    public HistoryCommand(Supplier<Home> home, Locale language, Clock clock) {
        this.home = home;
        this.texts = Texts.beside(language, HistoryCommand.class);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "run this through picocli");
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        try (BenchEngine engine = BenchEngine.start(home.get(), EngineSize.ofThisMachine())) {
            HistoryTable table = new HistoryTable(engine.database(), entries, clock.instant());
            table.fill(
                    n -> {
                        if (n % 1_000_000 == 0) {
                            err.printf(Locale.ROOT, "%,d%n", n);
                        }
                    });
            Bindings bindings = new Bindings();
            new StatementRoutes(engine.database().jdbi(), clock).bind(bindings);
            return turnPages(movements(bindings), table.count(), out);
        }
    }

    @SuppressWarnings("unchecked") // bindings only take a handler together with its own route
    private static CommandHandler<Void, MovementPage> movements(Bindings bindings) {
        return (CommandHandler<Void, MovementPage>) bindings.handlerOf(Routes.MOVEMENTS);
    }

    private int turnPages(
            CommandHandler<Void, MovementPage> movements, long count, PrintWriter out) {
        Random random = new Random(1);
        Latencies first = new Latencies();
        Latencies next = new Latencies();
        int faults = 0;
        for (int i = -WARM_UP; i < VISITS; i++) {
            Latencies[] into = {i < 0 ? new Latencies() : first, i < 0 ? new Latencies() : next};
            long account = HistoryTable.account(random.nextInt(HistoryTable.ACCOUNTS));
            MovementPage page = timed(movements, account, Map.of(), into[0]);
            String cursor = page.next();
            MovementPage after =
                    cursor == null
                            ? page
                            : timed(movements, account, Map.of("after", cursor), into[1]);
            faults += page.movements().isEmpty() || after.movements().isEmpty() ? 1 : 0;
        }
        out.println(texts.get("bench.history.page", millis(first, 50), millis(first, 99)));
        out.println(texts.get("bench.history.next", millis(next, 50), millis(next, 99)));
        boolean reached = first.at(50) / 1e6 <= TARGET_MILLIS;
        String verdict = texts.get(reached ? "bench.reached" : "bench.missed");
        out.println(
                faults == 0
                        ? texts.get("bench.history.summary", whole(count), millis(first, 50))
                                + verdict
                        : texts.get("bench.history.void", Integer.toString(faults)));
        return faults == 0 ? 0 : 1;
    }

    private static MovementPage timed(
            CommandHandler<Void, MovementPage> movements,
            long account,
            Map<String, String> query,
            Latencies into) {
        Call call = new Call("bench", null, new Visit(account, "bench"), Map.of(), query);
        long before = System.nanoTime();
        MovementPage page = ask(movements, call);
        into.add(System.nanoTime() - before);
        return page;
    }

    @SuppressWarnings("NullAway") // this route has no body and always answers
    private static MovementPage ask(CommandHandler<Void, MovementPage> movements, Call call) {
        return Objects.requireNonNull(movements.reply(call, null).answer());
    }

    private static String millis(Latencies latencies, double percentile) {
        return String.format(Locale.ROOT, "%.2f", latencies.at(percentile) / 1e6);
    }

    private static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
