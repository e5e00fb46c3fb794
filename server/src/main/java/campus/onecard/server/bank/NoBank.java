package campus.onecard.server.bank;

import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.BindFault;
import campus.onecard.domain.bank.BindOutcome;
import campus.onecard.domain.bank.TransferFault;
import campus.onecard.domain.bank.TransferOutcome;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Jdbi;

import java.time.LocalTime;
import java.util.List;

/** What is answered at a university without bank transfers. */
public final class NoBank {

    private static final BindOutcome NO_BINDING = new BindOutcome.Refused(BindFault.NOT_OFFERED);

    private final Jdbi jdbi;

    public NoBank(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void bind(Bindings bindings) {
        bindings.on(BankRoutes.BANK, (call, _) -> overview(call));
        bindings.on(BankRoutes.BIND_BANK, (_, _) -> NO_BINDING);
        bindings.on(BankRoutes.UNBIND_BANK, (_, _) -> NO_BINDING);
        bindings.on(
                BankRoutes.ORDER_TRANSFER,
                (_, _) -> new TransferOutcome.Refused(TransferFault.NOT_OFFERED));
        bindings.on(
                BankRoutes.TRANSFER,
                (_, _) -> {
                    throw none();
                });
        bindings.on(
                BankRoutes.RECONCILE_BANK,
                (_, _) -> {
                    throw none();
                });
    }

    private BankOverview overview(Call call) {
        long account = call.cardholder().accountId();
        Money balance =
                jdbi.withHandle(
                        h ->
                                h.select("SELECT balance FROM account WHERE id = ?", account)
                                        .map((row, _) -> Money.ofFen(row.getLong(1)))
                                        .one());
        return new BankOverview(
                false,
                "",
                null,
                LocalTime.MIN,
                LocalTime.MIN,
                false,
                false,
                balance,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                List.of());
    }

    private static ProblemException none() {
        return new ProblemException(
                ErrorCode.NOT_FOUND, "There is no bank here. Set bank.url to connect one.");
    }
}
