/** Proofs of the printed reports. */
@NullMarked
package campus.onecard.server.report;

import org.jspecify.annotations.NullMarked;
