/** Devices: how they enrol, what they are and what they are told about themselves. */
@NullMarked
package campus.onecard.domain.device;

import org.jspecify.annotations.NullMarked;
