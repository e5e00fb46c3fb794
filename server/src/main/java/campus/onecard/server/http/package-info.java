/**
 * The HTTP door: the route table served by Javalin, callers recognised, errors told as problems.
 */
@NullMarked
package campus.onecard.server.http;

import org.jspecify.annotations.NullMarked;
