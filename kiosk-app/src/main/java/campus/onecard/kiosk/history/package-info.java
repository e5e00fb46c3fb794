/** The transaction query 交易查询 (K-06): balance, month, movements, one movement's details. */
@NullMarked
package campus.onecard.kiosk.history;

import org.jspecify.annotations.NullMarked;
