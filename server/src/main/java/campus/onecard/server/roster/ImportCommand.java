package campus.onecard.server.roster;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.Wordless;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * {@code import roster FILE}: opens accounts for the people of a CSV file. Running it again goes on
 * where it stopped and changes nothing that is there.
 */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        description = "Opens accounts for the people of a CSV file 导入名册",
        exitCodeOnExecutionException = ImportCommand.STOPPED,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was imported or was there already",
            "1:some rows were rejected; they are listed",
            "2:the file could not be read, or the import stopped"
        })
public final class ImportCommand implements Callable<Integer> {

    static final int STOPPED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final long MOST_BYTES = 64L << 20;
    private static final int PROGRESS_LINES = 10;
    private static final RosterAnswer NOBODY = new RosterAnswer(List.of());

    private final Supplier<OpenDesk> desks;
    private final Texts texts;
    private final InstantSource clock;

    @Parameters(paramLabel = "FILE", description = "CSV in UTF-8, UTF-16 or GB18030")
    private Path path = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    /** A desk that is open until it is closed. */
    public interface OpenDesk extends RosterDesk, AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param desks opens the desk once the file was read; not asked when it cannot be
     * @param language of the one who typed the command
     */
    public ImportCommand(Supplier<OpenDesk> desks, Locale language, InstantSource clock) {
        this.desks = desks;
        this.texts = Texts.beside(language, ImportCommand.class);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            return run(RosterFile.read(bytes(), CampusTime.dayOf(clock.instant())));
        } catch (RosterFileException e) {
            err().println(e.sentence(texts));
            return STOPPED;
        }
    }

    private int run(RosterFile file) {
        if (file.people().isEmpty()) {
            return report(new RosterImport(_ -> NOBODY, file));
        }
        try (OpenDesk desk = desks.get()) {
            RosterImport work = new RosterImport(desk, file);
            try {
                bring(work);
            } catch (RuntimeException e) {
                report(work);
                LOG.info("the import stopped", new Wordless(e));
                err().println(texts.get("roster.import.stopped", reason(e)));
                return STOPPED;
            }
            return report(work);
        }
    }

    /** In words of our own: what else an exception says may quote people. */
    private String reason(RuntimeException e) {
        return switch (e) {
            case CallFailure.Refused refused ->
                    texts.get("roster.import.refused", refused.problem().code());
            case CallFailure _ -> texts.get("roster.import.unanswered");
            default -> texts.get("roster.import.failed", ErrorCode.INTERNAL.shortCode());
        };
    }

    private void bring(RosterImport work) {
        int told = 0;
        while (work.hasNext()) {
            int done = work.next();
            int tenths = done * PROGRESS_LINES / work.total();
            if (tenths > told) {
                told = tenths;
                out().println(texts.get("roster.import.progress", done, work.total()));
                out().flush();
            }
        }
    }

    private int report(RosterImport work) {
        if (!work.faults().isEmpty()) {
            out().println(texts.get("roster.import.rejected"));
            FaultTable.lines(work.faults(), texts, width()).forEach(out()::println);
        }
        out().println(work.tally().line());
        out().flush();
        return work.tally().rejected() == 0 ? 0 : 1;
    }

    private byte[] bytes() throws RosterFileException {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new RosterFileException("roster.file.tooLarge", MOST_BYTES >> 20);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new RosterFileException("roster.file.unreadable", path.toString());
        }
    }

    /** Of the terminal; without one, each row stays on one line, for programs to read. */
    private int width() {
        Console console = System.console();
        return console != null && console.isTerminal()
                ? spec().usageMessage().width()
                : Integer.MAX_VALUE;
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("run this through picocli");
        }
        return spec;
    }
}
