/** Proofs that whatever is tampered with is named. */
@NullMarked
package campus.onecard.server.inspection;

import org.jspecify.annotations.NullMarked;
