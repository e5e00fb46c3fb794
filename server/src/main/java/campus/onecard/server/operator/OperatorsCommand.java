package campus.onecard.server.operator;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.OperatorRoutes;
import campus.onecard.domain.operator.GrantAnswer;
import campus.onecard.domain.operator.GrantOperator;
import campus.onecard.domain.operator.GrantOutcome;
import campus.onecard.domain.operator.MachineOperators.MachineOperator;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.inspection.Table;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code operators}: who may look after machines. */
@Command(name = "operators", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class OperatorsCommand {

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Supplier<Desk> desks;
    private final Supplier<UUID> ids;
    private final Texts texts;

    @Spec private @Nullable CommandSpec spec;

    /** A server that can be asked. */
    public interface Desk extends AutoCloseable {

        OneCardClient client();

        @Override
        void close();
    }

    /**
     * @param desks opens one for each command
     * @param ids name the grants
     */
    public OperatorsCommand(Supplier<Desk> desks, Supplier<UUID> ids, Locale language) {
        this.desks = desks;
        this.ids = ids;
        this.texts = Texts.beside(language, OperatorsCommand.class);
    }

    @Command(name = "add", mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "NUMBER", descriptionKey = "operators.number") String number) {
        return grant(number, true);
    }

    @Command(name = "remove", mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "operators.number") String number) {
        return grant(number, false);
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        try (Desk desk = desks.get()) {
            List<MachineOperator> all =
                    Objects.requireNonNull(
                                    desk.client()
                                            .call(
                                                    OperatorRoutes.OPERATORS,
                                                    Map.of(),
                                                    Map.of(),
                                                    null))
                            .operators();
            if (!all.isEmpty()) {
                out().print(table(all));
            }
            say("list", all.size());
            return ExitCode.OK;
        }
    }

    private int grant(String typed, boolean granted) {
        AccountNumber number = number(typed);
        try (Desk desk = desks.get()) {
            GrantAnswer answer =
                    desk.client()
                            .call(
                                    OperatorRoutes.GRANT_OPERATOR,
                                    Map.of(),
                                    Map.of(),
                                    new GrantOperator(ids.get(), number, granted));
            return told(Objects.requireNonNull(answer).outcome(), number, granted);
        } catch (CallFailure.Refused refused) {
            if (!refused.is(ErrorCode.NOT_FOUND)) {
                throw refused;
            }
            say("nobody", number.value());
            return ExitCode.SOFTWARE;
        }
    }

    private int told(GrantOutcome outcome, AccountNumber number, boolean granted) {
        switch (outcome) {
            case CHANGED -> say(granted ? "added" : "removed", number.value());
            case UNCHANGED -> say(granted ? "added.before" : "removed.before", number.value());
            case ACCOUNT_CLOSED -> say("closed", number.value());
        }
        return outcome == GrantOutcome.ACCOUNT_CLOSED ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private AccountNumber number(String typed) {
        try {
            return AccountNumber.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), texts.get("number", typed), e);
        }
    }

    private String table(List<MachineOperator> all) {
        Table table =
                new Table(
                        texts.get("list.number"), texts.get("list.name"), texts.get("list.since"));
        for (MachineOperator each : all) {
            table.row(
                    each.number().value(),
                    each.maskedName(),
                    SINCE.format(each.since().atZone(CampusTime.ZONE)));
        }
        return table.text();
    }

    private void say(String key, Object... arguments) {
        out().println(texts.get(key, arguments));
        out().flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
