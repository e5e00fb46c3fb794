/**
 * The books and the posting lanes: everything that moves money is decided, booked and answered
 * here.
 */
@NullMarked
package campus.onecard.server.ledger;

import org.jspecify.annotations.NullMarked;
