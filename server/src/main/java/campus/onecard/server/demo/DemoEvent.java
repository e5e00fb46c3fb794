package campus.onecard.server.demo;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a person's card in the invented term.
 *
 * @param amount what it is about; zero when no money is
 * @param what tells two things apart that happen to one person at one time
 */
record DemoEvent(
        Instant at, AccountNumber number, Outlet outlet, Money amount, String what, Act act)
        implements Comparable<DemoEvent> {

    /** The command it became, under that id on that account. */
    interface Act {
        Command<Outcome> command(UUID id, long accountId);
    }

    static DemoEvent topUp(Instant at, AccountNumber number, Outlet room, Money cash) {
        Place desk = new Place(room.id(), "DESK-1", 0);
        return new DemoEvent(
                at, number, room, cash, "", (id, account) -> new TopUp(id, account, desk, cash));
    }

    static DemoEvent payment(Instant at, AccountNumber number, Outlet outlet, Money amount) {
        return new DemoEvent(
                at,
                number,
                outlet,
                amount,
                "",
                (id, account) ->
                        new CardPayment(
                                id,
                                account,
                                SeedIds.card(number),
                                till(outlet),
                                amount,
                                PinCheck.NONE));
    }

    /** The terminal that an outlet has. */
    static Place till(Outlet outlet) {
        return new Place(outlet.id(), "POS-" + outlet.id(), 0);
    }

    /** The same a little later. */
    DemoEvent movedTo(Instant time) {
        return new DemoEvent(time, number, outlet, amount, what, act);
    }

    UUID id() {
        return SeedIds.of(at, number + "|" + outlet.id() + what + "|" + at);
    }

    Command<Outcome> command(long accountId) {
        return act.command(id(), accountId);
    }

    @Override
    public int compareTo(DemoEvent other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : number.value().compareTo(other.number.value());
    }
}
