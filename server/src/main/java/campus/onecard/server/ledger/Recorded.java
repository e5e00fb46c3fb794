package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.util.Optional;

/**
 * An answer as the books remember it.
 *
 * @param declined empty when it was approved
 * @param account whose account
 * @param balanceAfter that account's balance right after
 */
public record Recorded(
        ContentHash content, Optional<DeclineReason> declined, long account, Money balanceAfter) {}
