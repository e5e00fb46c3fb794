/** What a terminal and the server say to each other. */
@NullMarked
package campus.onecard.domain.terminal;

import org.jspecify.annotations.NullMarked;
