/**
 * The contract between the server and its clients: the route table, its messages and its errors.
 */
@NullMarked
package campus.onecard.domain.api;

import org.jspecify.annotations.NullMarked;
