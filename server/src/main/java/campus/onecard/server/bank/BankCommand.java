package campus.onecard.server.bank;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.bank.Reconciliation;
import campus.onecard.domain.bank.Reconciliation.Difference;
import campus.onecard.domain.bank.Reconciliation.Kind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.inspection.Table;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code bank}: what the operator does about bank transfers. */
@Command(name = "bank", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class BankCommand {

    private final Supplier<Desk> desks;
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
     */
    public BankCommand(Supplier<Desk> desks, Locale language) {
        this.desks = desks;
        this.texts = Texts.beside(language, BankCommand.class);
    }

    @Command(name = "reconcile", mixinStandardHelpOptions = true)
    int reconcile(@Parameters(paramLabel = "DATE", descriptionKey = "bank.date") LocalDate day) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Desk desk = desks.get()) {
            return told(compared(desk, day), out);
        } catch (CallFailure.Refused refused) {
            out.println(texts.get(why(refused), day.toString()));
            out.flush();
            return ExitCode.SOFTWARE;
        }
    }

    private static Reconciliation compared(Desk desk, LocalDate day) {
        return Objects.requireNonNull(
                desk.client()
                        .call(
                                BankRoutes.RECONCILE_BANK,
                                Map.of("day", day.toString()),
                                Map.of(),
                                null));
    }

    /** Nothing was compared: what to do. */
    private static String why(CallFailure.Refused refused) {
        if (refused.is(ErrorCode.BUSY)) {
            return "reconcile.no-file";
        }
        if (refused.is(ErrorCode.NOT_FOUND)) {
            return "reconcile.no-day";
        }
        throw refused;
    }

    private int told(Reconciliation result, PrintWriter out) {
        if (!result.agrees()) {
            out.print(table(result));
        }
        out.println(
                texts.get(
                        result.agrees() ? "reconcile.agrees" : "reconcile.differs",
                        result.day().toString(),
                        result.matched(),
                        result.sum().toText(),
                        result.settled(),
                        result.differences().size()));
        out.flush();
        return result.agrees() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private String table(Reconciliation result) {
        Table table =
                new Table(
                        texts.get("reconcile.order"),
                        texts.get("reconcile.what"),
                        texts.get("reconcile.ours"),
                        texts.get("reconcile.theirs"));
        for (Difference difference : result.differences()) {
            table.row(
                    difference.order().toString(),
                    what(difference.kind()),
                    amount(difference.ours()),
                    amount(difference.theirs()));
        }
        return table.text();
    }

    private String what(Kind kind) {
        return switch (kind) {
            case OURS_ONLY -> texts.get("reconcile.ours-only");
            case THEIRS_ONLY -> texts.get("reconcile.theirs-only");
            case AMOUNT_DIFFERS -> texts.get("reconcile.amount");
            case TWICE -> texts.get("reconcile.twice");
        };
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "—" : amount.toText();
    }
}
