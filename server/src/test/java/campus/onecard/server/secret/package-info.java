@NullMarked
package campus.onecard.server.secret;

import org.jspecify.annotations.NullMarked;
