/** Fees 缴费 (K-05): payees, their bills, what is paid to them and what became of it. */
@NullMarked
package campus.onecard.domain.fee;

import org.jspecify.annotations.NullMarked;
