/**
 * The kiosk's journey: every step a person can be in, everything that can happen, and the one pure
 * function from one to the next. It knows no screen, no network and no device.
 */
@NullMarked
package campus.onecard.kiosk.journey;

import org.jspecify.annotations.NullMarked;
