/** Transfers from the owner's bank account to the campus card 银行圈存 (K-04). */
@NullMarked
package campus.onecard.domain.bank;

import org.jspecify.annotations.NullMarked;
