/** The rules every room of the house keeps, as tests: each module runs them over itself. */
@NullMarked
package campus.onecard.house;

import org.jspecify.annotations.NullMarked;
