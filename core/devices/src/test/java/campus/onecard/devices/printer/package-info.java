@NullMarked
package campus.onecard.devices.printer;

import org.jspecify.annotations.NullMarked;
