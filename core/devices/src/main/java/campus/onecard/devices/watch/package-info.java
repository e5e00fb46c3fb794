/** Watches every machine on a thread of its own and tells how it is. */
@NullMarked
package campus.onecard.devices.watch;

import org.jspecify.annotations.NullMarked;
