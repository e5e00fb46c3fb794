/** Texts in Chinese and English, looked up by key. */
@NullMarked
package campus.onecard.domain.text;

import org.jspecify.annotations.NullMarked;
