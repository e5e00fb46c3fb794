/**
 * The key service: the masters of all cards, what is computed with them, and the nonces that cards
 * answer.
 */
@NullMarked
package campus.onecard.server.key;

import org.jspecify.annotations.NullMarked;
