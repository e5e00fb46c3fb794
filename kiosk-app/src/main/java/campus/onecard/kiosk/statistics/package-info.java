/** Statistics 消费统计 (K-06): a month's spending by meal, by place and month by month. */
@NullMarked
package campus.onecard.kiosk.statistics;

import org.jspecify.annotations.NullMarked;
