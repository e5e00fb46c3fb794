/** What is needed to open an account, ready to be stored: holder, secrets, first card. */
@NullMarked
package campus.onecard.server.account;

import org.jspecify.annotations.NullMarked;
