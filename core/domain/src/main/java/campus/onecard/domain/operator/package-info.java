/** Who may look after a machine, and what they do at it. */
@NullMarked
package campus.onecard.domain.operator;

import org.jspecify.annotations.NullMarked;
