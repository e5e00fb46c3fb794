/** What the operator may set: {@code onecard.properties} and the environment. */
@NullMarked
package campus.onecard.server.config;

import org.jspecify.annotations.NullMarked;
