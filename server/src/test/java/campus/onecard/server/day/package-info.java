/** Tests of business days. */
@NullMarked
package campus.onecard.server.day;

import org.jspecify.annotations.NullMarked;
