/** Devices: one-time codes, enrolment, signed requests, shutting a machine out. */
@NullMarked
package campus.onecard.server.device;

import org.jspecify.annotations.NullMarked;
