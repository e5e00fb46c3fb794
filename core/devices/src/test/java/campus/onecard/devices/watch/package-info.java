@NullMarked
package campus.onecard.devices.watch;

import org.jspecify.annotations.NullMarked;
