/**
 * Fees paid to outside payees 缴费: set aside at the order, settled once the payee's answer is known.
 */
@NullMarked
package campus.onecard.server.fee;

import org.jspecify.annotations.NullMarked;
