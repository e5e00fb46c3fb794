/** The JavaFX kit all three programs live on. */
@NullMarked
package campus.onecard.ui;

import org.jspecify.annotations.NullMarked;
