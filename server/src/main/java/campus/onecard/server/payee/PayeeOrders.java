package campus.onecard.server.payee;

import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.outside.OrderCalls;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.outside.OutsideOrders;

import java.util.UUID;
import java.util.function.BiFunction;

/** Fees at the payees: each is the affair of the payee whose outlet its hold names. */
final class PayeeOrders implements OutsideOrders {

    private static final OrderWord NO_LINE = new OrderWord.NoAnswer(true, "no line");

    private final PayeeStore payees;
    private final PayeeLines lines;

    PayeeOrders(PayeeStore payees, PayeeLines lines) {
        this.payees = payees;
        this.lines = lines;
    }

    /** Has it carried out; blocks, throws nothing. */
    OrderWord send(Hold order, String reference) {
        return over(
                order,
                (payee, calls) ->
                        calls.send(
                                order.id(),
                                new PayeeWire.Order(
                                        payee.terms().code(),
                                        payees.person(order.account()),
                                        reference,
                                        order.amount(),
                                        order.countedDay())));
    }

    @Override
    public OrderWord ask(Hold order) {
        return over(order, (_, calls) -> calls.ask(order.id()));
    }

    @Override
    public OrderWord cancel(Hold order) {
        return over(order, (_, calls) -> calls.cancel(order.id()));
    }

    private OrderWord over(Hold order, BiFunction<PayeeRow, OrderCalls, OrderWord> call) {
        return payees.at(order.outlet())
                .flatMap(
                        payee ->
                                lines.to(payee)
                                        .map(line -> call.apply(payee, new OrderCalls(line))))
                .orElse(NO_LINE);
    }

    /** The booking of what a payee said. */
    static SettleFee settlement(UUID id, Hold order, OrderWord.Ended end) {
        Place place = new Place(order.outlet(), "", 0);
        return switch (end) {
            case OrderWord.Done(String receipt) ->
                    new SettleFee(
                            id, order.account(), order.id(), place, PayeeAnswer.PAID, receipt);
            case OrderWord.Refused(String reason) ->
                    new SettleFee(
                            id, order.account(), order.id(), place, PayeeAnswer.REFUSED, reason);
        };
    }
}
