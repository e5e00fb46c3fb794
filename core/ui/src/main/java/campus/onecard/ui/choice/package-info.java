/** Things to press: buttons, tiles, chips, segments, paging. */
@NullMarked
package campus.onecard.ui.choice;

import org.jspecify.annotations.NullMarked;
