/** Who may look after machines, and what they do at them; all of it is in the audit chain. */
@NullMarked
package campus.onecard.server.operator;

import org.jspecify.annotations.NullMarked;
