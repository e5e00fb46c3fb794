/**
 * Whoever shows an ID card at a machine that can read it chooses new passwords and reports a loss
 * and nothing else.
 */
@NullMarked
package campus.onecard.domain.document;

import org.jspecify.annotations.NullMarked;
