/** Payments that their owner says are not theirs: which are doubtful, and the report of them. */
@NullMarked
package campus.onecard.domain.dispute;

import org.jspecify.annotations.NullMarked;
