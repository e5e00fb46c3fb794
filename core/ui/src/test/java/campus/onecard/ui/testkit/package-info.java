/** What tests of screens stand on: the toolkit without a display, pictures, and the lint. */
@NullMarked
package campus.onecard.ui.testkit;

import org.jspecify.annotations.NullMarked;
