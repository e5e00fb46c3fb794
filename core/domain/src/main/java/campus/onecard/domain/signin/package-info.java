/** Messages of tapping a card and signing in. */
@NullMarked
package campus.onecard.domain.signin;

import org.jspecify.annotations.NullMarked;
