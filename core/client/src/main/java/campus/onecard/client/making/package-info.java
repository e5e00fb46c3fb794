/** Making cards, as a desk or a reissue machine asks the server for it. */
@NullMarked
package campus.onecard.client.making;

import org.jspecify.annotations.NullMarked;
