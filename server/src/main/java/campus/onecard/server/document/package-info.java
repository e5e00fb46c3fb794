/**
 * What an ID card on a machine's reader is good for: new passwords and a loss report (A-08, Q-15,
 * X-01), with a ticket that opens nothing else.
 */
@NullMarked
package campus.onecard.server.document;

import org.jspecify.annotations.NullMarked;
