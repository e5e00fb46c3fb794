/**
 * What the kiosk does on entering a step: the questions a step has open, the port to the server
 * they go through, and how answers come back as events.
 */
@NullMarked
package campus.onecard.kiosk.effect;

import org.jspecify.annotations.NullMarked;
