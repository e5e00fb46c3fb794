/** Tests of the benches. */
@NullMarked
package campus.onecard.server.bench;

import org.jspecify.annotations.NullMarked;
