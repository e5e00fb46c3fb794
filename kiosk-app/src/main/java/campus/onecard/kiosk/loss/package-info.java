/** Reporting a card lost 挂失 and lifting the report 解挂 (K-02, X-01, X-02, X-06, Q-11). */
@NullMarked
package campus.onecard.kiosk.loss;

import org.jspecify.annotations.NullMarked;
