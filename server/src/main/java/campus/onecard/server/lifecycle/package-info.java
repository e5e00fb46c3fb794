/** An account from opening to closing, and its cards. */
@NullMarked
package campus.onecard.server.lifecycle;

import org.jspecify.annotations.NullMarked;
