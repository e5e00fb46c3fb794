/** Proofs of the kiosk's messages. */
@NullMarked
package campus.onecard.kiosk.messages;

import org.jspecify.annotations.NullMarked;
