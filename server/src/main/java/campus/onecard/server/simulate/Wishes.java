package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.fee.FeeOrder;
import campus.onecard.server.intent.VoidOrder;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.password.ChangeSecret;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.transfer.TransferOrder;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What clients think of: all kinds of commands, many of them just at or beyond a limit. */
final class Wishes {

    private final Oracle oracle;
    private final InstantSource clock;
    private final Newcomers newcomers;
    private final TillWishes till;
    private final ReturnWishes returns;
    private final OrderWishes orders;
    private final EndWishes ends;
    private final DeskWishes desk;
    private final PasswordWishes passwords;

    Wishes(Oracle oracle, InstantSource clock) {
        this.oracle = oracle;
        this.clock = clock;
        this.newcomers = new Newcomers();
        this.till = new TillWishes(oracle, clock);
        this.returns = new ReturnWishes(oracle, clock);
        this.orders = new OrderWishes(oracle, clock, till);
        this.desk = new DeskWishes(oracle, clock, till);
        this.passwords = new PasswordWishes(oracle, clock);
        this.ends = new EndWishes(oracle, clock);
    }

    /** A fresh wish under a fresh id. */
    Command<?> next(Chance chance) {
        int people = oracle.accounts.size();
        if (people == 0 || people < 300 && chance.oneIn(1 + people / 4) || chance.oneIn(400)) {
            return newcomers.next(chance.id(clock.millis()), chance);
        }
        if (chance.oneIn(400)) {
            Poison.Way way = chance.among(List.of(Poison.Way.values()));
            return new Poison(chance.id(clock.millis()), chance.among(oracle.accounts), way);
        }
        return switch (chance.below(20)) {
            case 0, 1, 2 -> returns.next(chance).orElseGet(() -> till.next(chance));
            case 3, 4 -> orders.next(chance);
            case 8, 9 -> chance.oneIn(4) ? passwords.next(chance) : desk.next(chance);
            case 5, 6, 7 -> ends.next(chance).orElseGet(() -> till.next(chance));
            default -> till.next(chance);
        };
    }

    /** The same wish sent again: another look at the password may find something else. */
    Command<?> again(Command<?> first, Chance chance) {
        if (first instanceof CardPayment pay && chance.oneIn(5)) {
            PinCheck found = TillWishes.lookedAtAgain(pay.pin(), chance);
            return new CardPayment(
                    pay.id(), pay.accountId(), pay.card(), pay.place(), pay.amount(), found);
        }
        if (first instanceof ChangeSecret change && chance.oneIn(3)) {
            return passwords.lookedAtAgain(change, chance);
        }
        return first;
    }

    /**
     * Something else under the same id: a client's mistake, or a machine that makes an order void
     * of which it does not know whether it came.
     */
    Optional<Command<?>> other(Command<?> first, Chance chance) {
        Money more = Money.ofFen(chance.between(1, 500));
        return switch (first) {
            case CardPayment pay ->
                    Optional.of(
                            new CardPayment(
                                    pay.id(),
                                    pay.accountId(),
                                    pay.card(),
                                    pay.place(),
                                    pay.amount().plus(more),
                                    pay.pin()));
            case TopUp up ->
                    Optional.of(
                            new TopUp(up.id(), up.accountId(), up.place(), up.amount().plus(more)));
            case FeeOrder order ->
                    Optional.of(new VoidOrder(order.id(), order.place(), order.amount()));
            case TransferOrder order ->
                    Optional.of(new VoidOrder(order.id(), order.place(), order.amount()));
            case VoidOrder never ->
                    Optional.of(
                            new VoidOrder(never.id(), never.place(), never.amount().plus(more)));
            default -> Optional.empty();
        };
    }
}
