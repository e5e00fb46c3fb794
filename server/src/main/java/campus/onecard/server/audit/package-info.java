/** The audit chain: what was booked is sealed, so that nobody can change it unseen. */
@NullMarked
package campus.onecard.server.audit;

import org.jspecify.annotations.NullMarked;
