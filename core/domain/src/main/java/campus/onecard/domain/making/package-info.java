/** Making blank cards into campus cards: what machines and server say to each other about it. */
@NullMarked
package campus.onecard.domain.making;

import org.jspecify.annotations.NullMarked;
