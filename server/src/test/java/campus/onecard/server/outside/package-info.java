/** Tests of what all outside systems have in common. */
@NullMarked
package campus.onecard.server.outside;

import org.jspecify.annotations.NullMarked;
