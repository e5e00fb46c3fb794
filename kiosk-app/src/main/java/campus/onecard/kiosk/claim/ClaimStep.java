package campus.onecard.kiosk.claim;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.order.OrderStep;

import java.util.List;
import java.util.Optional;

/** Claiming before there is an order: which of several. */
public sealed interface ClaimStep extends Step.Errand {

    /**
     * Where claiming begins: with the order itself when only one thing waits.
     *
     * @param balance as the server last told it
     * @param claims at least one
     */
    static Step open(Visit visit, Money balance, Claims claims) {
        List<Claim> waiting = claims.waiting();
        return waiting.size() == 1
                ? OrderStep.review(new ClaimOrder(visit, balance, waiting.getFirst(), waiting))
                : new Choosing(visit, balance, waiting);
    }

    /** Which of several. */
    record Choosing(Visit signedIn, Money balance, List<Claim> waiting) implements ClaimStep {

        public Choosing {
            waiting = List.copyOf(waiting);
        }

        @Override
        public Optional<Visit> visit() {
            return Optional.of(signedIn);
        }

        @Override
        public Step next(Turn turn) {
            return switch (turn.event()) {
                case ClaimEvent.Pick(Claim claim) when waiting.contains(claim) ->
                        OrderStep.review(new ClaimOrder(signedIn, balance, claim, waiting));
                case Event.Back() -> Step.Home.arriving(signedIn, turn);
                default -> this;
            };
        }
    }
}
