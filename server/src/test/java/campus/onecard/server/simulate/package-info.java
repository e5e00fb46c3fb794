/** The simulator finds what is wrong, and nothing else. */
@NullMarked
package campus.onecard.server.simulate;

import org.jspecify.annotations.NullMarked;
