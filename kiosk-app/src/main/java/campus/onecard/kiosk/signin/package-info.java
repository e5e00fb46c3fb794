/** Typing a number and the login password, and the moment of checking. */
@NullMarked
package campus.onecard.kiosk.signin;

import org.jspecify.annotations.NullMarked;
