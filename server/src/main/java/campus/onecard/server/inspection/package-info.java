/** Looking into the books as an auditor does: adding everything again, following the money. */
@NullMarked
package campus.onecard.server.inspection;

import org.jspecify.annotations.NullMarked;
