/**
 * The ID card on the machine's reader: a new password for a forgotten or locked one,
 * and a loss report without card and password.
 */
@NullMarked
package campus.onecard.kiosk.idcard;

import org.jspecify.annotations.NullMarked;
