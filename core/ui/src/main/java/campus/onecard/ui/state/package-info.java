/** Screens that have nothing, not yet something, or bad news to show. */
@NullMarked
package campus.onecard.ui.state;

import org.jspecify.annotations.NullMarked;
