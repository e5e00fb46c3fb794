/** What staff ask of the server, alone or two together. */
@NullMarked
package campus.onecard.domain.desk;

import org.jspecify.annotations.NullMarked;
