/** The two spending limits and their change (L-01 to L-06, Q-04 to Q-07). */
@NullMarked
package campus.onecard.server.limit;

import org.jspecify.annotations.NullMarked;
