/** What owners of accounts are told (W-04): reading it; commands write it as they are booked. */
@NullMarked
package campus.onecard.server.message;

import org.jspecify.annotations.NullMarked;
