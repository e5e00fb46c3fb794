package campus.onecard.kiosk.operator;

import campus.onecard.domain.operator.ServiceStanding;

import java.util.UUID;

/**
 * An open menu.
 *
 * @param entry by which the server knows it
 * @param service whether the machine serves people
 */
public record Shift(Keeper keeper, UUID entry, ServiceStanding service) {

    /** The same after the machine was closed or reopened. */
    Shift with(ServiceStanding now) {
        return new Shift(keeper, entry, now);
    }
}
