/** Tests of the server as a whole, and the test kit's server. */
@NullMarked
package campus.onecard.server;

import org.jspecify.annotations.NullMarked;
