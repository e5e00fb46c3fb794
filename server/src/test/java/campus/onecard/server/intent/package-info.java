/** Tests of what machines learn about their orders. */
@NullMarked
package campus.onecard.server.intent;

import org.jspecify.annotations.NullMarked;
