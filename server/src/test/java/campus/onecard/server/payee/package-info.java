@NullMarked
package campus.onecard.server.payee;

import org.jspecify.annotations.NullMarked;
