/** Pictures of screens as files. */
@NullMarked
package campus.onecard.ui.picture;

import org.jspecify.annotations.NullMarked;
