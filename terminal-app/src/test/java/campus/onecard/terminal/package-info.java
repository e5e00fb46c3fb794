@NullMarked
package campus.onecard.terminal;

import org.jspecify.annotations.NullMarked;
