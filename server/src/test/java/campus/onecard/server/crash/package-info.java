@NullMarked
package campus.onecard.server.crash;

import org.jspecify.annotations.NullMarked;
