/**
 * Systems of other houses, such as the bank and the payees: signed calls to them, orders that are
 * carried out there once at most, and what happens when no answer comes.
 */
@NullMarked
package campus.onecard.server.outside;

import org.jspecify.annotations.NullMarked;
