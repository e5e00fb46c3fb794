/** What a machine asks about the orders it has written down. */
@NullMarked
package campus.onecard.domain.intent;

import org.jspecify.annotations.NullMarked;
