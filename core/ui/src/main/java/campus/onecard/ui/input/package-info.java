/** Typing on a machine without a keyboard: keys, and the fields that show what was typed. */
@NullMarked
package campus.onecard.ui.input;

import org.jspecify.annotations.NullMarked;
