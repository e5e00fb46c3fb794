/** The card reader and what lies on it: ports, commands and answers, the loop that watches. */
@NullMarked
package campus.onecard.devices.card;

import org.jspecify.annotations.NullMarked;
