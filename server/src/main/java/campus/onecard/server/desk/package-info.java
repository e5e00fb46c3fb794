/** What staff do at the desk, alone or two together. */
@NullMarked
package campus.onecard.server.desk;

import org.jspecify.annotations.NullMarked;
