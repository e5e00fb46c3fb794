/** Work beside the screen: background calls and the watch over the JavaFX thread. */
@NullMarked
package campus.onecard.ui.work;

import org.jspecify.annotations.NullMarked;
