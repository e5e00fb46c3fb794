/**
 * How everything looks: type, space, colour, fonts and icons, and the four switches a person may
 * turn.
 */
@NullMarked
package campus.onecard.ui.look;

import org.jspecify.annotations.NullMarked;
