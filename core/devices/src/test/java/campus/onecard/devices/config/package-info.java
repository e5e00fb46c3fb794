@NullMarked
package campus.onecard.devices.config;

import org.jspecify.annotations.NullMarked;
