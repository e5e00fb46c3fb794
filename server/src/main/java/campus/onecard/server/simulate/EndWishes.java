package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.server.deposit.SettleDeposit;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers of banks and payees, late, twice and contradicting; machines that are done; claims. */
final class EndWishes {

    private final Oracle oracle;
    private final InstantSource clock;

    EndWishes(Oracle oracle, InstantSource clock) {
        this.oracle = oracle;
        this.clock = clock;
    }

    Optional<Command<?>> next(Chance chance) {
        List<UUID> orders = oracle.recent.orders();
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(oracle.promises.get(chance.among(orders)))
                .map(hold -> end(hold, chance));
    }

    private Command<?> end(Expected.Promise hold, Chance chance) {
        UUID id = chance.id(clock.millis());
        long account = chance.oneIn(100) ? oracle.any(chance).id : hold.account();
        int outlet = chance.oneIn(100) ? SimulatedCampus.till(chance) : hold.outlet();
        Place place = new Place(outlet, "", 0);
        boolean good = chance.oneIn(2);
        if (chance.oneIn(6)) {
            return new ExpireHold(id, account, hold.id());
        }
        return switch (hold.purpose()) {
            case "BANK_TRANSFER" ->
                    new SettleTransfer(
                            id,
                            account,
                            hold.id(),
                            place,
                            good ? BankAnswer.ARRIVED : BankAnswer.REFUSED);
            case "FEE" ->
                    new SettleFee(
                            id,
                            account,
                            hold.id(),
                            place,
                            good ? PayeeAnswer.PAID : PayeeAnswer.REFUSED);
            case "DEPOSIT" -> new SettleDeposit(id, account, hold.id(), place, used(hold, chance));
            default -> new ClaimSubsidy(id, account, hold.id(), place);
        };
    }

    /** Nothing, all, one fen too much, or something in between. */
    private static Money used(Expected.Promise hold, Chance chance) {
        return Money.ofFen(
                switch (chance.below(4)) {
                    case 0 -> 0;
                    case 1 -> hold.fen();
                    case 2 -> hold.fen() + chance.below(2);
                    default -> chance.between(0, hold.fen());
                });
    }
}
