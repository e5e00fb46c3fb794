/** Tests of what ends holds. */
@NullMarked
package campus.onecard.server.hold;

import org.jspecify.annotations.NullMarked;
