/** Changing the two spending limits (L-05, Q-07). */
@NullMarked
package campus.onecard.domain.limit;

import org.jspecify.annotations.NullMarked;
