/**
 * Money in fen and the two spending limits, each its own type so that they cannot be swapped (L-02,
 * L-03).
 */
@NullMarked
package campus.onecard.domain.money;

import org.jspecify.annotations.NullMarked;
