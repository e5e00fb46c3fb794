package campus.onecard.kiosk.fee;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.fee.FeeOutcome;
import campus.onecard.domain.fee.PayFee;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.fee.FeeStep.Choosing;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.order.Order;
import campus.onecard.kiosk.order.OrderOutcome;
import campus.onecard.kiosk.order.OrderWords;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Pays a fee. The server asks for the payment password when it is beyond a limit (L-04).
 *
 * @param chosen the step in which it was chosen
 * @param from the payees and the balance it was chosen with
 * @param title of the bill; empty when there is none
 */
record FeeOrder(
        FeeStep chosen,
        Choosing from,
        PayeeTerms payee,
        String reference,
        String title,
        Money amount)
        implements Order {

    @Override
    public Visit visit() {
        return from.signedIn();
    }

    @Override
    public String what() {
        return "FEE";
    }

    @Override
    public Money before() {
        return from.balance();
    }

    @Override
    public Money change() {
        return Money.ZERO.minus(amount);
    }

    @Override
    public boolean pin() {
        return false;
    }

    @Override
    public OrderWords words(Locale language) {
        return FeeWords.of(this, language);
    }

    @Override
    public OrderOutcome send(Campus campus, UUID id, Optional<Password> pin) {
        OneCardClient client = campus.as(visit());
        PayFee fee =
                new PayFee(
                        id,
                        payee.code(),
                        reference,
                        amount,
                        pin.map(p -> client.seal(p, SecretPurpose.pin(id))).orElse(null));
        return outcome(
                id,
                Objects.requireNonNull(client.call(FeeRoutes.PAY_FEE, Map.of(), Map.of(), fee)));
    }

    @Override
    public OrderOutcome ask(Campus campus, UUID id) {
        Map<String, String> path = Map.of("id", id.toString());
        return outcome(
                id,
                Objects.requireNonNull(
                        campus.as(visit()).call(FeeRoutes.FEE, path, Map.of(), null)));
    }

    private static OrderOutcome outcome(UUID id, FeeOutcome outcome) {
        return switch (outcome) {
            case FeeOutcome.Paid(String _, Money after, var at) ->
                    new OrderOutcome.Booked(Optional.of(after), at, id.toString());
            case FeeOutcome.Unknown _ -> new OrderOutcome.Pending();
            case FeeOutcome.Returned(var fault, Money _, var _) ->
                    new OrderOutcome.Declined(new FeeRefused(fault));
            case FeeOutcome.PinRequired() -> new OrderOutcome.PinNeeded();
            case FeeOutcome.WrongPin(int left) -> new OrderOutcome.WrongPin(left);
            case FeeOutcome.Locked() -> new OrderOutcome.PinLocked();
            case FeeOutcome.Refused(var fault) -> new OrderOutcome.Declined(new FeeRefused(fault));
        };
    }

    /** What was chosen may be chosen anew. */
    @Override
    public Step back(Turn turn) {
        return chosen;
    }

    @Override
    public Step again(Turn turn) {
        return FeeStep.open(visit(), turn);
    }
}
