/** Found cards: out of use at once, the owner told, a notice that exposes nobody. */
@NullMarked
package campus.onecard.server.found;

import org.jspecify.annotations.NullMarked;
