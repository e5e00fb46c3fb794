/** The report of wrong charges: payments that the card's owner did not make. */
@NullMarked
package campus.onecard.kiosk.dispute;

import org.jspecify.annotations.NullMarked;
