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

/** Something that happened to a person's card in the invented term. */
record DemoEvent(Instant at, AccountNumber number, Outlet outlet, Money amount)
        implements Comparable<DemoEvent> {

    Command<Outcome> command(long accountId) {
        UUID id = SeedIds.of(at, number + "|" + outlet.id() + "|" + at);
        if (outlet.kind() == Outlet.Kind.RECHARGE) {
            return new TopUp(id, accountId, new Place(outlet.id(), "DESK-1", 0), amount);
        }
        Place place = new Place(outlet.id(), "POS-" + outlet.id(), 0);
        return new CardPayment(id, accountId, SeedIds.card(number), place, amount, PinCheck.NONE);
    }

    @Override
    public int compareTo(DemoEvent other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : number.value().compareTo(other.number.value());
    }
}
