/** The transaction query 交易查询 (K-06): balance, movements and months of one account. */
@NullMarked
package campus.onecard.server.statement;

import org.jspecify.annotations.NullMarked;
