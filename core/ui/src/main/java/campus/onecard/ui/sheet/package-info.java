/** What lies over a screen for a moment: sheets, the idle question, short notices. */
@NullMarked
package campus.onecard.ui.sheet;

import org.jspecify.annotations.NullMarked;
