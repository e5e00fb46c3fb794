/** Tests of the home. */
@NullMarked
package campus.onecard.server.home;

import org.jspecify.annotations.NullMarked;
