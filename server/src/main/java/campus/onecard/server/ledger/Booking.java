package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.server.account.NewAccount;

import java.util.List;
import java.util.Optional;

/**
 * What a decision writes: the answer itself, the two or more sides, the accounts as they are
 * afterwards.
 *
 * @param declined empty when approved; a decline has no legs and changes nothing
 * @param account whose command it was
 * @param amount what was asked for
 * @param balanceAfter of that account
 * @param outlet where
 * @param terminal the machine or desk; may be empty
 * @param legs sum to zero
 * @param changes every account whose balance or day's total moved
 * @param opening the account to create, which is then among the changes
 */
public record Booking(
        PostingKind kind,
        Optional<DeclineReason> declined,
        long account,
        Money amount,
        Money balanceAfter,
        int outlet,
        String terminal,
        List<Leg> legs,
        List<AccountState> changes,
        Optional<NewAccount> opening) {

    public Booking {
        legs = List.copyOf(legs);
        changes = List.copyOf(changes);
    }

    Recorded recorded(ContentHash content) {
        return new Recorded(content, declined, account, balanceAfter);
    }
}
