/** The typed client over the route table: signing, retries, and honest answers when none came. */
@NullMarked
package campus.onecard.client;

import org.jspecify.annotations.NullMarked;
