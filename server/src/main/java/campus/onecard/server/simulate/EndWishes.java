package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.server.deposit.SettleDeposit;
import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.hold.ExpireHold;
import campus.onecard.server.hold.TellUnanswered;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.subsidy.ClaimSubsidy;
import campus.onecard.server.transfer.BankAnswer;
import campus.onecard.server.transfer.SettleTransfer;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers of banks and payees, late, twice and contradicting; machines that are done; claims. */
final class EndWishes {

    /** What others are asked about. */
    private static final Set<String> OUTSIDE = Set.of("BANK_TRANSFER", "FEE");

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
        if (chance.oneIn(6) && OUTSIDE.contains(hold.purpose())) {
            return tell(id, account, hold);
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

    /** The same id for the same order, whoever notices; another for somebody else's account. */
    private static TellUnanswered tell(UUID id, long account, Expected.Promise order) {
        UUID once =
                new UUID(
                        order.id().getMostSignificantBits(), ~order.id().getLeastSignificantBits());
        return new TellUnanswered(
                account == order.account() ? once : id, account, order.id(), order.outlet());
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
