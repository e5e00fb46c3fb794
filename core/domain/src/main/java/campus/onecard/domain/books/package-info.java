/** What operators and the finance office ask of the books. */
@NullMarked
package campus.onecard.domain.books;

import org.jspecify.annotations.NullMarked;
