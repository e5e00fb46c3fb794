/** Tests of bank transfers at the kiosk. */
@NullMarked
package campus.onecard.kiosk.transfer;

import org.jspecify.annotations.NullMarked;
