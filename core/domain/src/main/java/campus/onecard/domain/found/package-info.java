/** Found cards 捡卡 and the notices 遗失公告 that expose nobody (K-07, N-01, M-01). */
@NullMarked
package campus.onecard.domain.found;

import org.jspecify.annotations.NullMarked;
