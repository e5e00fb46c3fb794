/** A second card, independent of ours, to test the terminal's side against. */
@NullMarked
package campus.onecard.devices.card.applet;

import org.jspecify.annotations.NullMarked;
