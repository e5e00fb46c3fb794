/** Business days: closing them while payments go on, and their figures. */
@NullMarked
package campus.onecard.server.day;

import org.jspecify.annotations.NullMarked;
