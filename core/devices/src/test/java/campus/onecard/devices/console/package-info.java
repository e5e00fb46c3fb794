@NullMarked
package campus.onecard.devices.console;

import org.jspecify.annotations.NullMarked;
