/** The server: accounts, books, devices, and the HTTP door to them. */
@NullMarked
package campus.onecard.server;

import org.jspecify.annotations.NullMarked;
