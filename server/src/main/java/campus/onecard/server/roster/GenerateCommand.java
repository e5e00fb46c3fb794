package campus.onecard.server.roster;

import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.text.Texts;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code roster generate FILE}: writes a CSV file of invented people, the same for every seed. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a CSV file of invented people 生成示例名册")
public final class GenerateCommand implements Callable<Integer> {

    private final Texts texts;

    @Parameters(paramLabel = "FILE", description = "the file to write")
    private Path path = Path.of("");

    @Option(names = "--people", paramLabel = "N", description = "how many (default: 15000)")
    private int people = RosterGenerator.REAL_SIZE;

    @Option(names = "--seed", paramLabel = "S", description = "other seed, other people")
    private long seed = RosterGenerator.DEMO_SEED;

    @Option(
            names = "--encoding",
            paramLabel = "UTF-8|GB18030",
            description = "of the file (default: UTF-8)")
    private Charset encoding = StandardCharsets.UTF_8;

    @Spec private @Nullable CommandSpec spec;

    /**
     * @param language of the one who typed the command; the file's header is in it too
     */
    public GenerateCommand(Locale language) {
        this.texts = Texts.beside(language, GenerateCommand.class);
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "run this through picocli");
        try {
            write(path, RosterGenerator.people(people, seed), encoding, texts.language());
        } catch (IOException e) {
            PrintWriter err = command.commandLine().getErr();
            err.println(texts.get("roster.generate.failed", path.toString()));
            return 1;
        }
        PrintWriter out = command.commandLine().getOut();
        out.println(texts.get("roster.generate.done", people, path.toString()));
        return 0;
    }

    static void write(Path path, List<RosterEntry> people, Charset encoding, Locale language)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(path, encoding)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(c -> c.title(language)).toList());
            for (RosterEntry person : people) {
                csv.writeRecord(
                        person.number().value(),
                        person.name(),
                        person.documentType().chinese(),
                        person.documentNumber(),
                        person.category().chinese(),
                        person.unit(),
                        person.phone(),
                        BigDecimal.valueOf(person.legacyBalance().fen(), 2).toPlainString());
            }
        }
    }
}
