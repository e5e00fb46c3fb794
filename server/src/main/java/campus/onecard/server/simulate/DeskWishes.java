package campus.onecard.server.simulate;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.server.adjustment.Adjustment;
import campus.onecard.server.cash.TopUpReversal;
import campus.onecard.server.found.ReportFound;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.ReasonCode;
import campus.onecard.server.lifecycle.CarryOver;
import campus.onecard.server.lifecycle.CloseAccount;
import campus.onecard.server.lifecycle.Freeze;
import campus.onecard.server.lifecycle.LiftLoss;
import campus.onecard.server.lifecycle.PayoutRoute;
import campus.onecard.server.lifecycle.ReportLoss;
import campus.onecard.server.lifecycle.StaffOrder;
import campus.onecard.server.lifecycle.Unfreeze;
import campus.onecard.server.limit.ChangeLimits;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What people want at the hall and at kiosks that is no payment. */
final class DeskWishes {

    private final Oracle oracle;
    private final InstantSource clock;
    private final TillWishes till;

    DeskWishes(Oracle oracle, InstantSource clock, TillWishes till) {
        this.oracle = oracle;
        this.clock = clock;
        this.till = till;
    }

    Command<?> next(Chance chance) {
        Sheet sheet = oracle.any(chance);
        UUID id = chance.id(clock.millis());
        Place desk = new Place(SimulatedCampus.desk(chance), "H" + chance.below(3), 0);
        return switch (chance.below(27)) {
            case 0 -> new Freeze(id, sheet.id, desk, order(chance));
            case 1, 2, 3 -> new Unfreeze(id, sheet.id, desk, order(chance));
            case 4, 5 -> new ReportLoss(id, sheet.id, desk);
            case 6, 7, 8, 9 -> new LiftLoss(id, sheet.id, desk, till.cardOf(sheet, chance));
            case 10 -> close(id, sheet, desk, chance);
            case 11, 12, 13 -> carry(id, sheet, chance);
            case 14, 15, 16 -> adjust(id, sheet, desk, chance);
            case 17, 18, 19 -> reverse(id, sheet, desk, chance);
            case 20, 21, 22 -> found(id, sheet, chance);
            default -> limits(id, sheet, desk, chance);
        };
    }

    private static StaffOrder order(Chance chance) {
        return new StaffOrder("S" + chance.below(5), new ReasonCode("ASKED"));
    }

    private Command<?> found(UUID id, Sheet sheet, Chance chance) {
        String kiosk = "K" + chance.below(7);
        return new ReportFound(
                id, sheet.id, Place.atMachine(kiosk), till.cardOf(sheet, chance), kiosk, "");
    }

    private Command<?> close(UUID id, Sheet sheet, Place desk, Chance chance) {
        return chance.oneIn(3)
                ? new CloseAccount(
                        id,
                        sheet.id,
                        desk,
                        chance.among(List.of(PayoutRoute.values())),
                        ReturnWishes.two(chance))
                : new ReportLoss(id, sheet.id, desk);
    }

    private static Command<?> carry(UUID id, Sheet sheet, Chance chance) {
        AccountNumber old = new AccountNumber("2026" + (10_000 + chance.below(5_000)));
        return new CarryOver(
                id, sheet.id, old, Money.ofFen(chance.between(1, 90_00)), "S" + chance.below(5));
    }

    private static Command<?> adjust(UUID id, Sheet sheet, Place desk, Chance chance) {
        long fen =
                chance.oneIn(3) ? -sheet.balance - chance.below(2) : chance.between(-50_00, 50_00);
        return new Adjustment(
                id,
                sheet.id,
                desk,
                Money.ofFen(fen == 0 ? 1 : fen),
                new ReasonCode("MISREAD"),
                ReturnWishes.two(chance));
    }

    private Command<?> reverse(UUID id, Sheet sheet, Place desk, Chance chance) {
        List<UUID> some = chance.oneIn(20) ? oracle.recent.payments() : oracle.recent.topUps();
        if (some.isEmpty()) {
            return adjust(id, sheet, desk, chance);
        }
        UUID original = chance.among(some);
        Answer paidIn = Objects.requireNonNull(oracle.answers.get(original));
        Place room = chance.oneIn(10) ? desk : new Place(paidIn.outlet(), "D1", 0);
        return new TopUpReversal(id, paidIn.account(), original, room, ReturnWishes.two(chance));
    }

    /** Lower, higher, the same, and beyond what the card centre allows. */
    private static Command<?> limits(UUID id, Sheet sheet, Place desk, Chance chance) {
        long single = chance.oneIn(4) ? sheet.single : chance.between(0, 80_00);
        long daily = chance.oneIn(4) ? sheet.daily : chance.between(10_00, 200_00);
        if (chance.oneIn(30)) {
            daily = 5_000_00 + chance.below(2);
            single = 1_000_00 + chance.below(2);
        }
        return new ChangeLimits(
                id,
                sheet.id,
                desk,
                new SingleLimit(Money.ofFen(single)),
                new DailyLimit(Money.ofFen(daily)),
                LimitRange.USUAL,
                TillWishes.pin(chance));
    }
}
