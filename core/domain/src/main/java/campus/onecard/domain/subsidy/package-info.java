/** Subsidies as staff list them and owners claim them 领款 (B-02, R13). */
@NullMarked
package campus.onecard.domain.subsidy;

import org.jspecify.annotations.NullMarked;
