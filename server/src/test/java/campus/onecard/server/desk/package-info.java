/** Tests of the desk. */
@NullMarked
package campus.onecard.server.desk;

import org.jspecify.annotations.NullMarked;
