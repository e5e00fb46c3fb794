package campus.onecard.domain.bank;

import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/**
 * What the person may do now about bank transfers, to be told before they begin.
 *
 * @param offered whether this university has bank transfers at all; when not, amounts and times
 *     mean nothing
 * @param bank the bank's name; empty when not offered
 * @param account the bound bank account, masked, for example {@code **** 1234}; null when none is
 *     bound
 * @param opens when the service begins each day, Asia/Shanghai
 * @param closes when it ends each day
 * @param open whether it is open now
 * @param reachable whether the bank answered when it was last spoken to
 * @param balance of the card account
 * @param ceiling what may be transferred a day
 * @param left what is left of it today; transfers under way count
 * @param least the smallest transfer
 * @param most the largest transfer
 * @param pending transfers whose end nobody knows yet, the oldest first
 */
public record BankOverview(
        boolean offered,
        String bank,
        @Nullable String account,
        LocalTime opens,
        LocalTime closes,
        boolean open,
        boolean reachable,
        Money balance,
        Money ceiling,
        Money left,
        Money least,
        Money most,
        List<PendingTransfer> pending) {

    public BankOverview {
        pending = List.copyOf(pending);
    }

    /** Whether a bank account is bound. */
    public boolean hasAccount() {
        return account != null;
    }
}
