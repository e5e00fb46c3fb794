/** Reporting a card lost and lifting the report. */
@NullMarked
package campus.onecard.domain.loss;

import org.jspecify.annotations.NullMarked;
