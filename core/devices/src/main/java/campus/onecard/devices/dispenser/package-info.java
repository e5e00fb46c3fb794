/**
 * The card dispenser 发卡机: blank cards from the stacker to the station where they are written, to
 * the gate, into a hand or back into the bin. Driver for the CRT-571 and CRT-591.
 */
@NullMarked
package campus.onecard.devices.dispenser;

import org.jspecify.annotations.NullMarked;
