package campus.onecard.server;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.bank.BankCommand;
import campus.onecard.server.bank.simulator.BankSimulatorCommand;
import campus.onecard.server.bench.DayEndCommand;
import campus.onecard.server.bench.HistoryCommand;
import campus.onecard.server.bench.PaymentsCommand;
import campus.onecard.server.bench.ReaddCommand;
import campus.onecard.server.crash.CrashCommand;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.http.Wordless;
import campus.onecard.server.inspection.DayCommand;
import campus.onecard.server.inspection.TraceCommand;
import campus.onecard.server.inspection.VerifyCommand;
import campus.onecard.server.operator.OperatorsCommand;
import campus.onecard.server.payee.simulator.PayeeSimulatorCommand;
import campus.onecard.server.roster.GenerateCommand;
import campus.onecard.server.roster.ImportCommand;
import campus.onecard.server.simulate.SimulateCommand;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** The server's command line. Exit codes: 0 done, 1 could not be done, 2 wrongly typed. */
@Command(name = "onecard", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class Main {

    @Option(
            names = Language.OPTION,
            scope = ScopeType.INHERIT,
            paramLabel = "zh|en",
            descriptionKey = "language")
    private String language = "";

    Main() {}

    public static void main(String[] arguments) {
        int code =
                run(
                        List.of(arguments),
                        System.getenv(),
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true));
        System.exit(code);
    }

    /** Does what was typed. Returns the exit code. */
    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err) {
        Locale language = Language.of(arguments, environment);
        Texts texts = Texts.beside(language, Main.class);
        Surroundings surroundings =
                new Surroundings(environment, texts, Clock.systemUTC(), out, err);
        return commands(surroundings)
                .setResourceBundle(usage(language))
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> mistyped(e, texts))
                .setExecutionExceptionHandler((e, command, _) -> failed(e, command, surroundings))
                .execute(arguments.toArray(String[]::new));
    }

    private static CommandLine commands(Surroundings surroundings) {
        Locale language = surroundings.texts().language();
        ImportCommand importRoster =
                new ImportCommand(
                        () -> OperatorDesk.open(surroundings, "import roster"),
                        language,
                        surroundings.clock());
        CommandLine program = new CommandLine(new Main());
        program.getCommandSpec().version("OneCard " + Version.ofThisProgram());
        return program.addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(
                        "import", new CommandLine(new CommandGroup()).addSubcommand(importRoster))
                .addSubcommand(
                        "roster",
                        new CommandLine(new CommandGroup())
                                .addSubcommand(new GenerateCommand(language)))
                .addSubcommand("bench", benches(surroundings))
                .addSubcommand(new EnrolCommand(surroundings))
                .addSubcommand(
                        "keys",
                        new CommandLine(new CommandGroup())
                                .addSubcommand(new KeysCommand.Status(surroundings))
                                .addSubcommand(new KeysCommand.ListSets(surroundings))
                                .addSubcommand(new KeysCommand.Add(surroundings))
                                .addSubcommand(new KeysCommand.Backup(surroundings))
                                .addSubcommand(new KeysCommand.Restore(surroundings)))
                .addSubcommand(new VerifyCommand(() -> BooksDesks.reading(surroundings), language))
                .addSubcommand(new TraceCommand(() -> BooksDesks.reading(surroundings), language))
                .addSubcommand(
                        new DayCommand(
                                () -> BooksDesks.reading(surroundings),
                                () -> BooksDesks.closing(surroundings),
                                language))
                .addSubcommand(
                        new BankCommand(
                                () -> OperatorDesk.open(surroundings, "bank reconcile"), language))
                .addSubcommand(
                        new OperatorsCommand(
                                () -> OperatorDesk.open(surroundings, "operators"),
                                new Ids(surroundings.clock(), new SecureRandom())::next,
                                language))
                .addSubcommand("simulator", simulators(surroundings))
                .addSubcommand(new VerifyConfigCommand(surroundings))
                .addSubcommand(
                        new SimulateCommand(
                                language,
                                surroundings.clock(),
                                () -> surroundings.home().engines(),
                                surroundings.out()))
                .addSubcommand(
                        new CrashCommand(
                                Main.class.getName(),
                                surroundings.environment(),
                                language,
                                surroundings.clock(),
                                surroundings.out()));
    }

    /** Systems of other houses, for demonstrations and tests. */
    private static CommandLine simulators(Surroundings surroundings) {
        Locale language = surroundings.texts().language();
        Path home = Home.place(surroundings.environment());
        return new CommandLine(new CommandGroup())
                .addSubcommand(
                        new BankSimulatorCommand(
                                language, surroundings.clock(), home.resolve("bank")))
                .addSubcommand(
                        new PayeeSimulatorCommand(
                                language, surroundings.clock(), home.resolve("payees")));
    }

    private static CommandLine benches(Surroundings surroundings) {
        Supplier<Home> home = surroundings::home;
        Locale language = surroundings.texts().language();
        Clock clock = surroundings.clock();
        BenchDoors doors = new BenchDoors(clock);
        return new CommandLine(new CommandGroup())
                .addSubcommand(new PaymentsCommand(home, language, clock, doors))
                .addSubcommand(new HistoryCommand(home, language, clock, doors))
                .addSubcommand(new DayEndCommand(home, language, clock))
                .addSubcommand(new ReaddCommand(home, language, clock));
    }

    private static int mistyped(CommandLine.ParameterException e, Texts texts) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(texts.get("command.mistyped", String.valueOf(e.getMessage())));
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    /** Only sentences of our own are printed: what else an exception says may quote people. */
    static int failed(Exception e, CommandLine command, Surroundings surroundings) {
        switch (e) {
            case StartRefused refused -> surroundings.complain(refused.key(), refused.arguments());
            case CallFailure.Refused refused when refused.is(ErrorCode.STANDBY) ->
                    surroundings.complain("command.standby");
            case CallFailure.Refused refused ->
                    surroundings.complain("command.refused", refused.problem().code());
            case CallFailure _ -> surroundings.complain("command.unanswered");
            default -> {
                LoggerFactory.getLogger(Main.class).info("the command failed", new Wordless(e));
                surroundings.complain(
                        "command.failed", ErrorCode.INTERNAL.shortCode(), surroundings.log());
            }
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static ResourceBundle usage(Locale language) {
        String file = "usage_" + language.getLanguage() + ".properties";
        try (var in = Objects.requireNonNull(Main.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
