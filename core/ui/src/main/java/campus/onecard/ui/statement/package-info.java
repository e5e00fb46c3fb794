/** Lists of movements and tables for the counter. */
@NullMarked
package campus.onecard.ui.statement;

import org.jspecify.annotations.NullMarked;
