package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** What comes from tills and recharge rooms. */
final class TillWishes {

    private static final List<Integer> FEW = List.of(1, 2, 3, 4, 6, 20_00, 20_01, 49_99, 50_00);

    private final Oracle oracle;
    private final InstantSource clock;

    TillWishes(Oracle oracle, InstantSource clock) {
        this.oracle = oracle;
        this.clock = clock;
    }

    Command<?> next(Chance chance) {
        Sheet sheet = oracle.any(chance);
        if (chance.oneIn(4) || sheet.balance < 20_00 && chance.oneIn(2)) {
            return new TopUp(
                    chance.id(clock.millis()),
                    chance.oneIn(500) ? 7 : sheet.id,
                    new Place(SimulatedCampus.room(chance), "D" + chance.below(3), 0),
                    Money.ofFen(chance.between(1, 100_00)));
        }
        return new CardPayment(
                chance.id(clock.millis()),
                chance.oneIn(500) ? 7 : sheet.id,
                cardOf(sheet, chance),
                new Place(SimulatedCampus.till(chance), "P" + chance.below(9), chance.below(9999)),
                Money.ofFen(price(sheet, chance)),
                pin(chance));
    }

    /** Mostly the account's own, as it may be by now; sometimes a stranger's. */
    CardSerial cardOf(Sheet sheet, Chance chance) {
        Map<String, Expected.Plastic> all = oracle.cards;
        List<String> own = oracle.cardsOf(sheet.id);
        return own.isEmpty() || chance.oneIn(60)
                ? Newcomers.card(chance.below(all.size() + 2))
                : new CardSerial(chance.among(own));
    }

    /** Meals, and figures just at a limit or one fen beyond. */
    long price(Sheet sheet, Chance chance) {
        long today = Oracle.dayOf(clock.millis());
        long left = sheet.daily - sheet.spentOn(today);
        long price =
                switch (chance.below(12)) {
                    case 0 -> sheet.single + chance.below(2);
                    case 1 -> left + chance.below(2);
                    case 2 -> sheet.balance + chance.below(2);
                    case 3 -> chance.among(FEW);
                    case 4 -> chance.between(1, 100_00);
                    default -> chance.between(1, 15_00);
                };
        return Math.max(1, price);
    }

    static PinCheck pin(Chance chance) {
        if (!chance.oneIn(3)) {
            return PinCheck.NONE;
        }
        String print = Integer.toHexString(chance.below(0x10000));
        return chance.oneIn(2) ? new PinCheck.Right(print) : found(print, chance);
    }

    private static PinCheck found(String print, Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> new PinCheck.Locked(print);
            case 1 -> new PinCheck.Initial(print);
            case 2 -> new PinCheck.Right(print);
            default -> new PinCheck.Wrong(print, 1 + chance.below(2));
        };
    }

    static PinCheck lookedAtAgain(PinCheck before, Chance chance) {
        return before instanceof PinCheck.NotGiven ? before : found(before.fingerprint(), chance);
    }
}
