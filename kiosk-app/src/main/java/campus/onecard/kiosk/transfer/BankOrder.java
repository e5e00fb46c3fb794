package campus.onecard.kiosk.transfer;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.bank.OrderTransfer;
import campus.onecard.domain.bank.TransferOutcome;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.kiosk.effect.Campus;
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
 * Transfers an amount from the bound bank account.
 *
 * @param bank as the server told it before
 */
record BankOrder(Visit visit, BankOverview bank, Money amount) implements Order {

    @Override
    public String what() {
        return "TRANSFER";
    }

    @Override
    public Money before() {
        return bank.balance();
    }

    @Override
    public Money change() {
        return amount;
    }

    @Override
    public boolean pin() {
        return true;
    }

    @Override
    public OrderWords words(Locale language) {
        return TransferWords.of(this, language);
    }

    @Override
    public OrderOutcome send(Campus campus, UUID id, Optional<Password> pin) {
        OneCardClient client = campus.as(visit);
        OrderTransfer order =
                new OrderTransfer(
                        id, amount, client.seal(pin.orElseThrow(), SecretPurpose.pin(id)));
        return outcome(
                id,
                Objects.requireNonNull(
                        client.call(BankRoutes.ORDER_TRANSFER, Map.of(), Map.of(), order)));
    }

    @Override
    public OrderOutcome ask(Campus campus, UUID id) {
        return outcome(
                id,
                Objects.requireNonNull(
                        campus.as(visit)
                                .call(
                                        BankRoutes.TRANSFER,
                                        Map.of("id", id.toString()),
                                        Map.of(),
                                        null)));
    }

    private static OrderOutcome outcome(UUID id, TransferOutcome outcome) {
        return switch (outcome) {
            case TransferOutcome.Arrived(var after, var at) ->
                    new OrderOutcome.Booked(Optional.ofNullable(after), at, id.toString());
            case TransferOutcome.Pending() -> new OrderOutcome.Pending();
            case TransferOutcome.WrongPin(int left) -> new OrderOutcome.WrongPin(left);
            case TransferOutcome.Locked() -> new OrderOutcome.PinLocked();
            case TransferOutcome.Refused(var fault) ->
                    new OrderOutcome.Declined(new TransferRefused(fault));
        };
    }

    /** The amount may be chosen anew. */
    @Override
    public Step back(Turn turn) {
        return new TransferStep.Amount(visit, bank, "", Optional.empty());
    }

    @Override
    public Step again(Turn turn) {
        return TransferStep.open(visit, turn);
    }
}
