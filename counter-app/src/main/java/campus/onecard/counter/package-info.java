/**
 * The counter 师生事务大厅 / 充值间. Its screens come with their issue; the room and its walls stand
 * already.
 */
@NullMarked
package campus.onecard.counter;

import org.jspecify.annotations.NullMarked;
