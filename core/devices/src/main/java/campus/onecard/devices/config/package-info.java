/** The file in which an installer writes which devices a machine has, and what is built from it. */
@NullMarked
package campus.onecard.devices.config;

import org.jspecify.annotations.NullMarked;
