/** The folder a server lives in: who holds it, and the secrets kept there. */
@NullMarked
package campus.onecard.server.home;

import org.jspecify.annotations.NullMarked;
