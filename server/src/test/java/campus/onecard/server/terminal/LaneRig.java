package campus.onecard.server.terminal;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Callers;
import campus.onecard.server.http.DoorSettings;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.http.Machine;
import campus.onecard.server.http.Unanswered;
import campus.onecard.server.key.TestKeys;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.secret.PinCheck;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The terminals' routes over HTTP on lanes that the test holds in its hands. */
final class LaneRig implements AutoCloseable {

    final TestCampus campus = new TestCampus();
    final PostingLanes lanes;
    private final Ids ids = new Ids(Clock.systemUTC(), new Random());
    private final HttpDoor door;
    private final URI address;

    /**
     * @param queue how many commands may wait
     * @param patience how long a caller waits
     */
    LaneRig(int queue, Duration patience) throws SQLException {
        campus.open(1, Money.ofYuan(100));
        campus.open(2, Money.ofYuan(100));
        campus.lanes.close();
        LaneSettings settings = new LaneSettings(1, queue, 1, patience);
        this.lanes =
                PostingLanes.open(campus.database::laneConnection, Clock.systemUTC(), settings);
        Bindings bindings = new Bindings();
        TestKeys keys = new TestKeys(campus.database.jdbi(), Clock.systemUTC());
        new PaymentRoutes(
                        lanes,
                        campus.database.jdbi(),
                        (_, _, _, _, _) -> PinCheck.NONE,
                        keys.payments(false))
                .bind(bindings);
        new TerminalDayRoutes(campus.database.jdbi(), keys.challenges, Clock.systemUTC())
                .bind(bindings);
        Unanswered.rest(bindings);
        Callers callers =
                new Callers(
                        (signature, _, _, _) ->
                                new Machine(
                                        signature.deviceId(),
                                        DeviceKind.TERMINAL,
                                        TestCampus.CANTEEN),
                        (_, _) -> Optional.empty(),
                        "operator");
        this.door =
                new HttpDoor(
                        DoorSettings.onLoopback(0, "test"),
                        bindings,
                        callers,
                        ids,
                        Clock.systemUTC());
        this.address = door.start();
    }

    UUID id() {
        return ids.next();
    }

    URI address() {
        return address;
    }

    TakePayment payment(int which, long fen) {
        return new TakePayment(id(), TestCampus.card(which), Money.ofFen(fen), 1);
    }

    OneCardClient terminal() {
        return new OneCardClient(
                Servers.at(address),
                new Credentials.Device(new DeviceIdentity("t1", new byte[32])),
                Clock.systemUTC(),
                new Random(1),
                _ -> {});
    }

    @Override
    public void close() {
        door.close();
        lanes.close();
        campus.close();
    }
}
