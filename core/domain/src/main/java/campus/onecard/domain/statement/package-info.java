/** Messages of the transaction query 交易查询: balance, movements, months. */
@NullMarked
package campus.onecard.domain.statement;

import org.jspecify.annotations.NullMarked;
