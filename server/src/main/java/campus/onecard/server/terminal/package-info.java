/** The terminals' part of the house: payments, days and the list of blocked cards. */
@NullMarked
package campus.onecard.server.terminal;

import org.jspecify.annotations.NullMarked;
