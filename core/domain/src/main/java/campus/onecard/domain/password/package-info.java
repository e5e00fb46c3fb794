/** What a login password and a payment password may be. */
@NullMarked
package campus.onecard.domain.password;

import org.jspecify.annotations.NullMarked;
