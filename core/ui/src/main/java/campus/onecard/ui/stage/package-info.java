/** The fixed design surface of a machine and what moves on it: frame, screens, motion. */
@NullMarked
package campus.onecard.ui.stage;

import org.jspecify.annotations.NullMarked;
