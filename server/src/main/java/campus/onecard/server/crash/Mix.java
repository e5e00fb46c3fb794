package campus.onecard.server.crash;

import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.domain.desk.OutsideAnswer;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.RefundPayment;
import campus.onecard.domain.terminal.TakePayment;

import java.util.Optional;
import java.util.SplittableRandom;

/** What the callers want: mostly payments, and everything else that moves money. */
final class Mix {

    private static final StaffNumber STAFF = new StaffNumber("S100");

    private final Journal journal;
    private final Ids ids;

    Mix(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    Asked next(SplittableRandom random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> refund(random).orElseGet(() -> pay(random));
            case 3, 4 -> topUp(random);
            case 5, 6 -> settle(random);
            default -> pay(random);
        };
    }

    /** Mostly small change; some are beyond a limit and are declined. */
    private Asked pay(SplittableRandom random) {
        boolean large = random.nextInt(20) == 0;
        long fen = large ? random.nextLong(2001, 3000) : random.nextLong(1, 30);
        int card = random.nextInt(Settlers.PEOPLE);
        return new Asked.Pay(new TakePayment(ids.next(), Settlers.card(card), Money.ofFen(fen), 0));
    }

    private Optional<Asked> refund(SplittableRandom random) {
        return journal.refundable()
                .map(
                        paid ->
                                new Asked.Refund(
                                        paid.id(),
                                        new RefundPayment(
                                                ids.next(),
                                                Money.ofFen(
                                                        random.nextLong(
                                                                1, paid.amount().fen() + 2)),
                                                0)));
    }

    private Asked topUp(SplittableRandom random) {
        DeskAct act =
                new DeskAct.TopUp(
                        Settlers.number(random.nextInt(Settlers.PEOPLE)),
                        Settlers.ROOM,
                        Money.ofFen(random.nextLong(1, 500)));
        return new Asked.TopUp(new DoAtDesk(ids.next(), STAFF, act));
    }

    private Asked settle(SplittableRandom random) {
        OutsideAnswer answer = random.nextBoolean() ? OutsideAnswer.DONE : OutsideAnswer.REFUSED;
        return new Asked.Settle(
                Settlers.Order.of(random.nextInt(Settlers.ORDERS)),
                new SettleOrder(ids.next(), answer));
    }
}
