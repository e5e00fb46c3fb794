package campus.onecard.domain.books;

import campus.onecard.domain.money.Money;

import java.util.List;

/**
 * From where to where money went. Each balance is what came in less what went out, so every fen is
 * in one of the flows and in one of the balances.
 *
 * @param balances the same span's sums, in the order of the chart
 */
public record MoneyFlow(List<Flow> flows, List<VerifyReport.Line> balances) {

    public MoneyFlow {
        flows = List.copyOf(flows);
        balances = List.copyOf(balances);
    }

    /**
     * What went from one ledger account to another, or to another owner within the same.
     *
     * @param amount more than zero
     */
    public record Flow(String from, String to, long times, Money amount) {}
}
