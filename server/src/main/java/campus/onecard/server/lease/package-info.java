/** Which of several servers on one database serves, and how another takes over. */
@NullMarked
package campus.onecard.server.lease;

import org.jspecify.annotations.NullMarked;
