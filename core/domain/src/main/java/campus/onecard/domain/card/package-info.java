/**
 * The campus card as bytes: its files, its keys and what it proves. Pure; the key service, the
 * terminals and the virtual card share it. May know {@code domain.signin} (the serial), which must
 * not know this package.
 */
@NullMarked
package campus.onecard.domain.card;

import org.jspecify.annotations.NullMarked;
