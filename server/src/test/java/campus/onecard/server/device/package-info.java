@NullMarked
package campus.onecard.server.device;

import org.jspecify.annotations.NullMarked;
