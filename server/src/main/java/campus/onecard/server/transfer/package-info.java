/**
 * Transfers from the owner's bank account 圈存: ordered here, done by the bank, settled once its
 * answer is known.
 */
@NullMarked
package campus.onecard.server.transfer;

import org.jspecify.annotations.NullMarked;
