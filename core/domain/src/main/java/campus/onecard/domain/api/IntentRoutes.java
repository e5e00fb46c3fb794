package campus.onecard.domain.api;

import campus.onecard.domain.api.Route.Method;
import campus.onecard.domain.intent.FollowUp;
import campus.onecard.domain.intent.OrderStanding;

import java.util.List;
import java.util.Set;

/** What machines ask about orders whose answer they missed: a part of {@link Routes}. */
public final class IntentRoutes {

    public static final Route<FollowUp, OrderStanding> FOLLOW_UP =
            new Route<>(
                    "followUpOrder",
                    Method.POST,
                    "/v1/devices/self/orders/{id}",
                    Role.DEVICE,
                    FollowUp.class,
                    OrderStanding.class,
                    List.of(),
                    Set.of(ErrorCode.NOT_FOUND, ErrorCode.OUTCOME_UNKNOWN),
                    "What became of an order made at this machine; one that never came is void.");

    static final List<Route<?, ?>> ALL = List.of(FOLLOW_UP);

    private IntentRoutes() {}
}
