/** Tests of deposits. */
@NullMarked
package campus.onecard.server.deposit;

import org.jspecify.annotations.NullMarked;
