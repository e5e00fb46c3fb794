package campus.onecard.server.payee;

import campus.onecard.server.fee.PayeeAnswer;
import campus.onecard.server.fee.SettleFee;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.outside.OrderCalls;
import campus.onecard.server.outside.OrderWord;
import campus.onecard.server.outside.OutsideOrders;

import java.util.UUID;
import java.util.function.Function;

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
        PayeeWire.Order body =
                new PayeeWire.Order(
                        payees.person(order.account()),
                        reference,
                        order.amount(),
                        order.countedDay());
        return over(order, calls -> calls.send(order.id(), body));
    }

    @Override
    public OrderWord ask(Hold order) {
        return over(order, calls -> calls.ask(order.id()));
    }

    @Override
    public OrderWord cancel(Hold order) {
        return over(order, calls -> calls.cancel(order.id()));
    }

    private OrderWord over(Hold order, Function<OrderCalls, OrderWord> call) {
        return payees.at(order.outlet())
                .flatMap(lines::to)
                .map(OrderCalls::new)
                .map(call)
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
