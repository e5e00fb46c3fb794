/** Tests of the making of cards. */
@NullMarked
package campus.onecard.reissue.making;

import org.jspecify.annotations.NullMarked;
