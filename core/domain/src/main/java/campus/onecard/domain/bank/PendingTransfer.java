package campus.onecard.domain.bank;

import campus.onecard.domain.money.Money;

import java.time.Instant;
import java.util.UUID;

/**
 * A transfer that the bank has not answered for yet.
 *
 * @param at when it was ordered
 */
public record PendingTransfer(UUID id, Money amount, Instant at) {}
