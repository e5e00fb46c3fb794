/** Identifiers that clients make themselves. */
@NullMarked
package campus.onecard.domain.id;

import org.jspecify.annotations.NullMarked;
