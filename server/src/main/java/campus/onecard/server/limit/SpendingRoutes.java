package campus.onecard.server.limit;

import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;
import java.time.YearMonth;

/** What limits would have meant last month: the month itself, for a kiosk to replay (L-05). */
public final class SpendingRoutes {

    private final SpendingStore store;
    private final InstantSource clock;

    /**
     * @param clock tells which month was the last
     */
    public SpendingRoutes(Jdbi jdbi, InstantSource clock) {
        this.store = new SpendingStore(jdbi);
        this.clock = clock;
    }

    public void bind(Bindings bindings) {
        bindings.on(SafetyRoutes.LAST_MONTH, (call, _) -> lastMonth(call));
    }

    private MonthSpending lastMonth(Call call) {
        YearMonth last = YearMonth.from(CampusTime.dayOf(clock.instant())).minusMonths(1);
        return store.month(call.cardholder().accountId(), last);
    }
}
