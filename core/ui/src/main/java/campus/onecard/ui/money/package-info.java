/** Amounts as people read them. */
@NullMarked
package campus.onecard.ui.money;

import org.jspecify.annotations.NullMarked;
