/** Tests of the config. */
@NullMarked
package campus.onecard.server.config;

import org.jspecify.annotations.NullMarked;
