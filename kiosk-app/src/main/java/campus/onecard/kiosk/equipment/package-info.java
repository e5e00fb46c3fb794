/** The kiosk's devices: read from the installer's file, watched, reported to the server. */
@NullMarked
package campus.onecard.kiosk.equipment;

import org.jspecify.annotations.NullMarked;
