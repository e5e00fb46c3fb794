/** The change of passwords 密码修改 (K-01): which of the two, and what to do when one is forgotten. */
@NullMarked
package campus.onecard.kiosk.passwords;

import org.jspecify.annotations.NullMarked;
