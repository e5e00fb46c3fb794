package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.server.deposit.Deposit;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.intent.VoidOrder;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.subsidy.GrantSubsidy;
import campus.onecard.server.transfer.TransferOrder;
import campus.onecard.server.transfer.TransferTerms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Orders of money that is some time under way. */
final class OrderWishes {

    private final Oracle oracle;
    private final InstantSource clock;
    private final TillWishes till;

    OrderWishes(Oracle oracle, InstantSource clock, TillWishes till) {
        this.oracle = oracle;
        this.clock = clock;
        this.till = till;
    }

    Command<?> next(Chance chance) {
        Sheet sheet = oracle.any(chance);
        UUID id = chance.id(clock.millis());
        Money price = Money.ofFen(till.price(sheet, chance));
        String terminal = "K" + chance.below(7);
        if (chance.oneIn(12)) {
            return new VoidOrder(id, new Place(SimulatedCampus.room(chance), terminal, 0), price);
        }
        return switch (chance.below(4)) {
            case 0 ->
                    new TransferOrder(
                            id,
                            sheet.id,
                            new Place(SimulatedCampus.room(chance), terminal, 0),
                            Money.ofFen(chance.between(1, 200_00)),
                            terms(chance),
                            TillWishes.pin(chance));
            case 1 ->
                    new FeeOrder(
                            id,
                            sheet.id,
                            new Place(SimulatedCampus.payee(chance), terminal, 0),
                            chance.oneIn(3) ? "" : "meter " + chance.below(50),
                            chance.oneIn(3),
                            price,
                            Optional.empty(),
                            TillWishes.pin(chance));
            case 2 ->
                    new Deposit(
                            id,
                            sheet.id,
                            till.cardOf(sheet, chance),
                            new Place(SimulatedCampus.till(chance), terminal, 0),
                            price,
                            Duration.ofSeconds(chance.between(1, 300)),
                            TillWishes.pin(chance));
            default ->
                    new GrantSubsidy(
                            id,
                            sheet.id,
                            Money.ofFen(chance.between(1, 100_00)),
                            expires(chance),
                            ReturnWishes.two(chance));
        };
    }

    private Optional<Instant> expires(Chance chance) {
        return chance.oneIn(3)
                ? Optional.empty()
                : Optional.of(clock.instant().plusMillis(chance.between(-5_000, 400_000)));
    }

    /** Such that each rule stops some orders and most of them pass. */
    private static TransferTerms terms(Chance chance) {
        return new TransferTerms(
                !chance.oneIn(60),
                chance.oneIn(4) ? LocalTime.of(7, 30) : LocalTime.MIN,
                chance.oneIn(4) ? LocalTime.of(20, 0) : LocalTime.MAX,
                Money.ofYuan(500),
                Money.ofFen(chance.oneIn(5) ? 10_00 : 1),
                Money.ofFen(chance.oneIn(5) ? 150_00 : 200_00),
                chance.oneIn(6));
    }
}
