/** Serial lines: bytes to and from a machine on a COM port, a USB adapter or a serial server. */
@NullMarked
package campus.onecard.devices.serial;

import org.jspecify.annotations.NullMarked;
