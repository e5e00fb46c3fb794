/** What technicians type: {@code ./onecard simulator} and {@code ./onecard devices}. */
@NullMarked
package campus.onecard.devices.console;

import org.jspecify.annotations.NullMarked;
