/** Cash that comes into the drawer of a recharge room, and goes out of it again. */
@NullMarked
package campus.onecard.server.cash;

import org.jspecify.annotations.NullMarked;
