package campus.onecard.server.crash;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.TerminalRoutes;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Sends commands as whoever may: a terminal or the hall. It finds the server by itself. */
final class Sender implements AutoCloseable {

    private final OneCardClient terminal;
    private final OneCardClient hall;

    Sender(Pair pair, DeviceIdentity terminal) {
        this.terminal = pair.client(new Credentials.Device(terminal));
        this.hall = pair.client(new Credentials.Operator(pair.servers().getFirst().operatorKey()));
    }

    /**
     * Sends it, however often the client finds right.
     *
     * @throws campus.onecard.client.CallFailure when nobody answers
     */
    Told ask(Asked asked) {
        return switch (asked) {
            case Asked.Pay(TakePayment payment) -> Told.of(ask(terminal, payment));
            case Asked.Refund(UUID paid, var refund) ->
                    Told.of(
                            call(
                                    terminal,
                                    TerminalRoutes.REFUND,
                                    Map.of("paymentId", paid.toString()),
                                    refund));
            case Asked.TopUp(var desk) ->
                    Told.of(call(hall, HallRoutes.DO_AT_DESK, Map.of(), desk));
            case Asked.Settle(Settlers.Order order, var settle) ->
                    Told.of(
                            call(
                                    hall,
                                    HallRoutes.SETTLE_ORDER,
                                    Map.of("id", order.id().toString()),
                                    settle));
        };
    }

    static PaymentOutcome ask(OneCardClient terminal, TakePayment payment) {
        return call(terminal, TerminalRoutes.PAY, Map.of(), payment);
    }

    private static <Q, A> A call(
            OneCardClient who, Route<Q, A> route, Map<String, String> path, Q body) {
        return Objects.requireNonNull(who.call(route, path, Map.of(), body));
    }

    @Override
    public void close() {
        terminal.close();
        hall.close();
    }
}
