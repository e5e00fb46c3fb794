/** What the server tells the owner of an account (W-04). */
@NullMarked
package campus.onecard.domain.message;

import org.jspecify.annotations.NullMarked;
