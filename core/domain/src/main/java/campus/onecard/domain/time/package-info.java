/** The campus calendar: business days and months in Asia/Shanghai. */
@NullMarked
package campus.onecard.domain.time;

import org.jspecify.annotations.NullMarked;
