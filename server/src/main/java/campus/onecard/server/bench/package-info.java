/** How fast the books are on this machine: the lanes against simpler ways, in one run. */
@NullMarked
package campus.onecard.server.bench;

import org.jspecify.annotations.NullMarked;
