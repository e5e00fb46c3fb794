package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Command;

import java.util.concurrent.CompletableFuture;

/**
 * A message that a server has taken.
 *
 * @param command what it said
 */
record Sent(Intent intent, Command<?> command, CompletableFuture<?> answer) {}
