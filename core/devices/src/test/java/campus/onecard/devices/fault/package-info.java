@NullMarked
package campus.onecard.devices.fault;

import org.jspecify.annotations.NullMarked;
