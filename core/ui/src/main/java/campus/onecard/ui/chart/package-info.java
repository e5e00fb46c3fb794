/** Figures as pictures, always readable as words too. */
@NullMarked
package campus.onecard.ui.chart;

import org.jspecify.annotations.NullMarked;
