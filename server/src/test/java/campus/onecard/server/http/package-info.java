@NullMarked
package campus.onecard.server.http;

import org.jspecify.annotations.NullMarked;
