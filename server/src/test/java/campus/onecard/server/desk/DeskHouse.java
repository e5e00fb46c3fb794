package campus.onecard.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.desk.CheckProposal;
import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DeskOutcome;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.server.TestServer;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.TestCampus;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A whole server over HTTP with a recharge room, whose operator works for two of the staff. */
final class DeskHouse implements AutoCloseable {

    static final int ROOM = 20;
    static final StaffNumber MAKER = new StaffNumber("S100");
    static final StaffNumber CHECKER = new StaffNumber("S200");
    static final Password INITIAL = new Password("666666");

    private final DatabaseAddress address = TestDatabase.freshAddress();
    private final Database database = Database.open(address, 2);
    private final SecureRandom random = new SecureRandom();
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private final TestServer server;
    private final OneCardClient operator;
    private final DeviceIdentity kiosk;

    DeskHouse(Path folder) {
        new OutletRegister(database.jdbi())
                .register(
                        Map.of(2, "卡务中心"),
                        List.of(new Outlet(ROOM, 2, "充值室", "一食堂", Outlet.Kind.RECHARGE)));
        server = TestServer.startOn(folder, address);
        operator =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Operator(server.operatorKey()),
                        Clock.systemUTC(),
                        random,
                        _ -> {});
        String code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, "1 号机", "一食堂")).code();
        kiosk = DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
    }

    UUID id() {
        return ids.next();
    }

    /** Opens an account with 10 yuan and a card; its passwords are the initial ones. */
    void open(AccountNumber number, CardSerial card) {
        RosterEntry person =
                new RosterEntry(
                        number,
                        "张三",
                        DocumentType.NONE,
                        "",
                        Category.STUDENT,
                        "数学系",
                        "",
                        Money.ofYuan(10));
        assertEquals(
                List.of(RosterAnswer.Result.IMPORTED),
                operator.roster(new RosterBatch(List.of(person))).results());
        String sql =
                """
                INSERT INTO card (serial, account_id, status, since)
                SELECT ?, id, 'ACTIVE', 0 FROM account WHERE number = ?
                """;
        database.jdbi().useHandle(h -> h.execute(sql, card.value(), number.value()));
    }

    OneCardClient atKiosk() {
        return operator.as(new Credentials.Device(kiosk));
    }

    SignInOutcome signIn(AccountNumber number, Password password) {
        return atKiosk().signIn(number, password);
    }

    OneCardClient visit(String session) {
        return operator.as(new Credentials.Visit(kiosk, session));
    }

    DeskOutcome act(DoAtDesk asked) {
        return call(HallRoutes.DO_AT_DESK, asked.id(), asked);
    }

    DeskOutcome act(DeskAct act) {
        return act(new DoAtDesk(ids.next(), MAKER, act));
    }

    Proposal propose(PairedAct act) {
        UUID id = ids.next();
        return call(HallRoutes.PROPOSE, id, new Propose(id, MAKER, act));
    }

    DeskOutcome approve(UUID proposal, StaffNumber by) {
        return call(HallRoutes.APPROVE_PROPOSAL, proposal, new CheckProposal(by));
    }

    private <Q, A> A call(Route<Q, A> route, UUID id, @Nullable Q body) {
        Map<String, String> path =
                route.path().contains("{id}") ? Map.of("id", id.toString()) : Map.of();
        A answer = operator.call(route, path, Map.of(), body);
        assertNotNull(answer);
        return answer;
    }

    long number(String sql, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(sql, arguments).mapTo(Long.class).one());
    }

    String text(String sql, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(sql, arguments).mapTo(String.class).one());
    }

    @Override
    public void close() {
        TestCampus.assertBooksHold(database);
        operator.close();
        server.close();
        database.close();
    }
}
