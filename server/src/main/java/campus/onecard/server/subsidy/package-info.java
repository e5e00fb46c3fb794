/** Subsidies: granted in batches by two people, waiting until their owners claim them 领款. */
@NullMarked
package campus.onecard.server.subsidy;

import org.jspecify.annotations.NullMarked;
