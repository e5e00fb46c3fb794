/** Tests over the real PC/SC service. */
@NullMarked
package campus.onecard.devices.card.pcsc;

import org.jspecify.annotations.NullMarked;
