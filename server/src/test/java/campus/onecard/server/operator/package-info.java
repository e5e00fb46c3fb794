/** Those who look after machines, over HTTP. */
@NullMarked
package campus.onecard.server.operator;

import org.jspecify.annotations.NullMarked;
