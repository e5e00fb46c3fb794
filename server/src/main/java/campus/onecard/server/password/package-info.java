/** Changes of the login and the payment password by their owner. */
@NullMarked
package campus.onecard.server.password;

import org.jspecify.annotations.NullMarked;
