/** What a machine wanted, written down before it is sent, so that no crash makes it forget. */
@NullMarked
package campus.onecard.client.journal;

import org.jspecify.annotations.NullMarked;
