package campus.onecard.server.crash;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.home.Home;
import campus.onecard.server.inspection.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Kills servers and database under load, cycle by cycle, and counts what went wrong. */
@Command(name = "crash", mixinStandardHelpOptions = true)
public final class CrashCommand implements Callable<Integer> {

    private final String mainClass;
    private final Map<String, String> environment;
    private final Texts texts;
    private final Clock clock;
    private final PrintWriter out;

    @Option(names = "--cycles", paramLabel = "N", descriptionKey = "crash.cycles")
    private int cycles = 5;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "crash.seed")
    private long seed = 1;

    @Option(names = "--callers", paramLabel = "N", descriptionKey = "crash.callers")
    private int callers = 32;

    /**
     * @param mainClass of the server's command line, to start servers with
     * @param environment says where the database program is unpacked
     * @param language of the one who typed the command
     */
    public CrashCommand(
            String mainClass,
            Map<String, String> environment,
            Locale language,
            Clock clock,
            PrintWriter out) {
        this.mainClass = mainClass;
        this.environment = environment;
        this.texts = Texts.beside(language, CrashCommand.class);
        this.clock = clock;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("onecard-crash");
        Path engines = Home.open(Home.place(environment)).engines();
        int code = run(engines, folder);
        if (code == ExitCode.OK) {
            remove(folder);
        } else {
            say("crash.kept", folder);
        }
        return code;
    }

    private int run(Path engines, Path folder) throws Exception {
        say("crash.begin", cycles, callers, Long.toString(seed));
        try (Pair pair = new Pair(mainClass, engines, folder, clock)) {
            CrashRun run = new CrashRun(pair, callers, new SplittableRandom(seed), clock);
            Findings found = Findings.NONE;
            for (int i = 1; i <= cycles; i++) {
                Cycle cycle = run.cycle();
                found = cycle.found();
                say("crash.cycle", i, texts.get(key(cycle.victim())), cycle.answered());
                if (!found.isClean()) {
                    Words words = new Words(texts.language());
                    found.sums().forEach(v -> say("crash.rule", words.violation(v)));
                    return summary(run, i, found);
                }
            }
            return summary(run, cycles, found);
        }
    }

    private static String key(Victim victim) {
        return "crash.victim." + victim.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int summary(CrashRun run, int done, Findings found) {
        Journal journal = run.journal();
        say(
                "crash.summary",
                done,
                journal.answeredSoFar(),
                journal.approved(),
                found.lost(),
                found.twice(),
                found.wrong(),
                found.sums().size(),
                Long.toString(seed));
        // Where nothing was approved, nothing could have been lost, and nothing is proved.
        boolean proved = found.isClean() && journal.approved() > 0;
        return proved ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
        out.flush();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
