/** Messages of opening accounts from the university's roster. */
@NullMarked
package campus.onecard.domain.roster;

import org.jspecify.annotations.NullMarked;
