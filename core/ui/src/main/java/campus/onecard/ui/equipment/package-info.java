/** The page that shows operators how every device of a machine is, and lets them test it. */
@NullMarked
package campus.onecard.ui.equipment;

import org.jspecify.annotations.NullMarked;
