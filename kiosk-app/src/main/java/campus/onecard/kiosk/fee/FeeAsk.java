package campus.onecard.kiosk.fee;

import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Visit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions of fees, besides the order's own; none of them moves money. */
public sealed interface FeeAsk extends Ask {

    /** Which question a step has open. */
    static Set<Ask> of(FeeStep step) {
        return switch (step) {
            case FeeStep.Opening at when at.trouble().isEmpty() ->
                    Set.of(new GetPayees(at.attempt(), at.signedIn()));
            case FeeStep.Asking at when at.trouble().isEmpty() ->
                    Set.of(
                            new AskPayee(
                                    at.attempt(),
                                    at.signedIn(),
                                    at.payee().code(),
                                    at.bills(),
                                    at.reference()));
            case FeeStep.OpeningPaid at when at.trouble().isEmpty() ->
                    Set.of(new GetPaid(at.attempt(), at.signedIn(), at.after()));
            default -> Set.of();
        };
    }

    /** Everybody to whom fees are paid, and the balance to pay from. */
    record GetPayees(long attempt, Visit visit) implements FeeAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new FeeEvent.PayeesCame(
                    attempt,
                    call(campus, visit, FeeRoutes.PAYEES, Map.of(), Map.of()),
                    campus.as(visit).overview().balance());
        }
    }

    /** A payee's open bills, or what it knows of a reference. */
    record AskPayee(long attempt, Visit visit, String payee, boolean bills, String reference)
            implements FeeAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            Map<String, String> path = Map.of("code", payee);
            return new FeeEvent.PayeeSaid(
                    attempt,
                    bills
                            ? call(campus, visit, FeeRoutes.BILLS, path, Map.of())
                            : call(
                                    campus,
                                    visit,
                                    FeeRoutes.LOOK_UP,
                                    path,
                                    Map.of("reference", reference)));
        }
    }

    /**
     * A page of what was paid before.
     *
     * @param after its cursor; empty for the newest
     */
    record GetPaid(long attempt, Visit visit, String after) implements FeeAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            String size = Integer.toString(FeeStep.OpeningPaid.PAGE);
            Map<String, String> query =
                    after.isEmpty() ? Map.of("size", size) : Map.of("size", size, "after", after);
            return new FeeEvent.PaidCame(
                    attempt, call(campus, visit, FeeRoutes.FEES, Map.of(), query));
        }
    }

    private static <A> A call(
            Campus campus,
            Visit visit,
            Route<Void, A> route,
            Map<String, String> path,
            Map<String, String> query) {
        return Objects.requireNonNull(campus.as(visit).call(route, path, query, null));
    }
}
