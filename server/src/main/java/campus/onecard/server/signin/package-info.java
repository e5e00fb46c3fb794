/** Taps of cards, sign-in with the login password, and the visits that follow. */
@NullMarked
package campus.onecard.server.signin;

import org.jspecify.annotations.NullMarked;
