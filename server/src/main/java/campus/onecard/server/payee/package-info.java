/**
 * Fees 缴费 (K-05) as their owners see them: who the payees are, what they say before and after
 * something is paid, and what became of an order.
 */
@NullMarked
package campus.onecard.server.payee;

import org.jspecify.annotations.NullMarked;
