package campus.onecard.domain.operator;

import campus.onecard.domain.account.AccountNumber;

import java.time.Instant;
import java.util.List;

/** Everybody who may look after machines, by number. */
public record MachineOperators(List<MachineOperator> operators) {

    public MachineOperators {
        operators = List.copyOf(operators);
    }

    /**
     * One of them.
     *
     * @param maskedName {@code 张**}
     * @param since when it was granted
     */
    public record MachineOperator(AccountNumber number, String maskedName, Instant since) {}
}
