/**
 * The bank that money is transferred from 银行圈存 (K-04): binding an account, ordering, service hours
 * and ceiling, and the comparison of the bank's file with the books.
 */
@NullMarked
package campus.onecard.server.bank;

import org.jspecify.annotations.NullMarked;
