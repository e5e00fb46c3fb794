/** The receipt printer 小票打印机: what is printed, how it is laid out, and the drivers. */
@NullMarked
package campus.onecard.devices.printer;

import org.jspecify.annotations.NullMarked;
