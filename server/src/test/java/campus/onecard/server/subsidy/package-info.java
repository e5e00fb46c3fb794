/** Tests of subsidies. */
@NullMarked
package campus.onecard.server.subsidy;

import org.jspecify.annotations.NullMarked;
