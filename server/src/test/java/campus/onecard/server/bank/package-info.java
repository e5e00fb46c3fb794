/** Tests of the bank's line, its simulator and its faults. */
@NullMarked
package campus.onecard.server.bank;

import org.jspecify.annotations.NullMarked;
