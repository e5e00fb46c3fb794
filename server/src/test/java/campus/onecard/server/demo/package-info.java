/** Proofs of the demo's data. */
@NullMarked
package campus.onecard.server.demo;

import org.jspecify.annotations.NullMarked;
