@NullMarked
package campus.onecard.server.terminal;

import org.jspecify.annotations.NullMarked;
