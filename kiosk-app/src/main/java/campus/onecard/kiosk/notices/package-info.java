/** Lost-card notices 遗失公告 (K-07): searched without signing in. */
@NullMarked
package campus.onecard.kiosk.notices;

import org.jspecify.annotations.NullMarked;
