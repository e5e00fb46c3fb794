/** Tests of fees. */
@NullMarked
package campus.onecard.server.fee;

import org.jspecify.annotations.NullMarked;
