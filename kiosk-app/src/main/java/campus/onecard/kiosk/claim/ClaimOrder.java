package campus.onecard.kiosk.claim;

import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.ClaimOutcome;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.order.Order;
import campus.onecard.kiosk.order.OrderOutcome;
import campus.onecard.kiosk.order.OrderWords;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves one thing that waits to the balance.
 *
 * @param all what waits, this one among it
 */
record ClaimOrder(Visit visit, Money before, Claim claim, List<Claim> all) implements Order {

    ClaimOrder {
        all = List.copyOf(all);
    }

    @Override
    public String what() {
        return "CLAIM";
    }

    @Override
    public Money change() {
        return claim.amount();
    }

    @Override
    public boolean pin() {
        return false;
    }

    @Override
    public OrderWords words(Locale language) {
        return ClaimWords.of(this, language);
    }

    @Override
    public OrderOutcome send(Campus campus, UUID id, Optional<Password> pin) {
        ClaimOutcome outcome =
                Objects.requireNonNull(
                        campus.as(visit)
                                .call(
                                        HallRoutes.CLAIM,
                                        Map.of("id", claim.id().toString()),
                                        Map.of(),
                                        new ClaimMoney(id)));
        return switch (outcome) {
            case ClaimOutcome.Claimed(Money after, var at) ->
                    new OrderOutcome.Booked(Optional.of(after), at, id.toString());
            case ClaimOutcome.Refused(ClaimOutcome.Fault fault) ->
                    new OrderOutcome.Declined(new ClaimRefused(fault));
        };
    }

    /** Sending it again moves nothing twice and answers the same. */
    @Override
    public OrderOutcome ask(Campus campus, UUID id) {
        return send(campus, id, Optional.empty());
    }

    @Override
    public Step back(Turn turn) {
        return all.size() == 1
                ? Step.Home.arriving(visit, turn)
                : new ClaimStep.Choosing(visit, before, all);
    }

    /** The home screen shows what still waits. */
    @Override
    public Step again(Turn turn) {
        return Step.Home.arriving(visit, turn);
    }
}
