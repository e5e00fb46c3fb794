package campus.onecard.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.Json;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.terminal.PaymentOutcome;
import campus.onecard.domain.terminal.TakePayment;
import campus.onecard.server.TestServer;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.lifecycle.OpenAccount;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A whole server over HTTP, with a canteen, a bath and three people with 100 yuan each; the cards
 * are {@link #card(int)}.
 */
final class TerminalHouse implements AutoCloseable {

    static final int CANTEEN = 10;
    static final int BATH = 11;
    static final int PEOPLE = 3;

    final DatabaseAddress address = TestDatabase.freshAddress();
    final Database database = Database.open(address, 4);
    private final Ids ids = new Ids(Clock.systemUTC(), new Random());
    private final Path folder;
    private final boolean proving;
    private TestServer server;

    TerminalHouse(Path folder) throws SQLException {
        this(folder, false);
    }

    /**
     * @param proving whether cards must prove themselves; test cards count then
     */
    TerminalHouse(Path folder, boolean proving) throws SQLException {
        this.folder = folder;
        this.proving = proving;
        new OutletRegister(database.jdbi())
                .register(
                        Map.of(2, "饮食服务中心", 3, "公寓中心"),
                        List.of(
                                new Outlet(CANTEEN, 2, "清真风味", "学生食堂一楼", Outlet.Kind.CANTEEN),
                                new Outlet(BATH, 3, "浴室", "七舍一楼", Outlet.Kind.BATH)));
        try (PostingLanes lanes =
                PostingLanes.open(
                        database::laneConnection, Clock.systemUTC(), LaneSettings.DEFAULT)) {
            for (int i = 1; i <= PEOPLE; i++) {
                lanes.post(new OpenAccount(id(), TestCampus.newAccount(i, Money.ofYuan(100))));
            }
        }
        this.server = start();
    }

    private TestServer start() {
        return proving ? TestServer.proving(folder, address) : TestServer.startOn(folder, address);
    }

    static CardSerial card(int which) {
        return TestCampus.card(which);
    }

    UUID id() {
        return ids.next();
    }

    URI url() {
        return server.url();
    }

    void restart() {
        server.close();
        server = start();
    }

    OneCardClient client(Credentials who) {
        return new OneCardClient(Servers.at(url()), who, Clock.systemUTC(), new Random(1), _ -> {});
    }

    OneCardClient operator() {
        return client(new Credentials.Operator(server.operatorKey()));
    }

    /** Lets a terminal in. */
    DeviceIdentity enrol(NewDevice device) {
        try (OneCardClient operator = operator()) {
            String code = operator.newDevice(device).code();
            return DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
        }
    }

    DeviceIdentity enrolCanteen() {
        return enrol(NewDevice.terminal("1 号窗口", "学生食堂一楼", CANTEEN));
    }

    TakePayment payment(int which, long fen) {
        return new TakePayment(id(), card(which), Money.ofFen(fen), 1);
    }

    /** An answer with its headers, as it came over the wire. */
    HttpResponse<String> post(DeviceIdentity as, String target, Object body) {
        return RawTerminal.post(url(), as, target, body);
    }

    static PaymentOutcome outcome(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.strict().readValue(answer.body(), PaymentOutcome.class);
    }

    long number(String sql, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(sql, arguments).mapTo(Long.class).one());
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
