package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.client.CallFailure;
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
import campus.onecard.domain.desk.OutsideAnswer;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.subsidy.ApproveBatch;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.ClaimOutcome;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hall's routes, over the network, with everything real behind them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HallTest {

    private static final AccountNumber ZHANG = new AccountNumber("2022010001");
    private static final AccountNumber LI = new AccountNumber("2022010002");
    private static final StaffNumber MAKER = new StaffNumber("S100");
    private static final StaffNumber CHECKER = new StaffNumber("S200");

    private final SecureRandom random = new SecureRandom();
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private TestServer server;
    private OneCardClient operator;

    @BeforeAll
    void open(@TempDir Path folder) {
        server = TestServer.start(folder);
        operator =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Operator(server.operatorKey()),
                        Clock.systemUTC(),
                        random,
                        _ -> {});
        operator.roster(new RosterBatch(List.of(person(ZHANG), person(LI))));
    }

    private static RosterEntry person(AccountNumber number) {
        return new RosterEntry(
                number, "张三", DocumentType.NONE, "", Category.STUDENT, "数学系", "", Money.ofYuan(10));
    }

    @AfterAll
    void close() {
        operator.close();
        server.close();
    }

    private OneCardClient owner() {
        String code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, "1 号机", "一食堂")).code();
        DeviceIdentity kiosk = DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
        SignInOutcome outcome =
                operator.as(new Credentials.Device(kiosk)).signIn(ZHANG, new Password("666666"));
        String session = assertInstanceOf(SignInOutcome.SignedIn.class, outcome).session();
        OneCardClient owner = operator.as(new Credentials.Visit(kiosk, session));
        for (PasswordKind kind : PasswordKind.values()) {
            owner.changePassword(ids.next(), kind, new Password("666666"), new Password("295173"));
        }
        return owner;
    }

    private static <Q, A> A call(OneCardClient who, Route<Q, A> route, UUID id, @Nullable Q body) {
        Map<String, String> path =
                route.path().contains("{id}") ? Map.of("id", id.toString()) : Map.of();
        A answer = who.call(route, path, Map.of(), body);
        assertNotNull(answer);
        return answer;
    }

    @Test
    void B_02_a_subsidy_is_listed_approved_and_claimed_at_a_kiosk() {
        UUID batch = ids.next();
        SubsidyBatch list =
                new SubsidyBatch(
                        batch,
                        MAKER,
                        "困难补助",
                        null,
                        List.of(new SubsidyLine(ZHANG, Money.ofYuan(20))));
        call(operator, HallRoutes.NEW_SUBSIDIES, batch, list);
        assertThrows(
                CallFailure.class,
                () -> call(operator, HallRoutes.APPROVE_SUBSIDIES, batch, new ApproveBatch(MAKER)));
        call(operator, HallRoutes.APPROVE_SUBSIDIES, batch, new ApproveBatch(CHECKER));
        OneCardClient owner = owner();
        UUID waiting = call(owner, HallRoutes.CLAIMS, batch, null).waiting().getFirst().id();
        ClaimMoney claim = new ClaimMoney(ids.next());
        ClaimOutcome claimed = call(owner, HallRoutes.CLAIM, waiting, claim);
        assertEquals(
                Money.ofYuan(30),
                assertInstanceOf(ClaimOutcome.Claimed.class, claimed).balanceAfter());
        assertEquals(claimed, call(owner, HallRoutes.CLAIM, waiting, claim));
        assertEquals(
                new ClaimOutcome.Refused(ClaimOutcome.Fault.NOT_WAITING),
                call(owner, HallRoutes.CLAIM, waiting, new ClaimMoney(ids.next())));
        assertEquals(1, call(operator, HallRoutes.SUBSIDIES, batch, null).claimed().people());
    }

    @Test
    void what_takes_two_people_is_open_until_the_second_decides() {
        DoAtDesk topUp =
                new DoAtDesk(ids.next(), MAKER, new DeskAct.TopUp(LI, 0, Money.ofFen(700)));
        call(operator, HallRoutes.DO_AT_DESK, topUp.id(), topUp);
        Propose wrong = new Propose(ids.next(), MAKER, new PairedAct.ReversePayment(topUp.id()));
        Proposal proposal = call(operator, HallRoutes.PROPOSE, wrong.id(), wrong);
        assertEquals(
                List.of(proposal), call(operator, HallRoutes.PROPOSALS, wrong.id(), null).open());
        DeskOutcome outcome =
                call(operator, HallRoutes.APPROVE_PROPOSAL, wrong.id(), new CheckProposal(CHECKER));
        assertEquals(new DeskOutcome.Declined("NOT_RETURNABLE", ""), outcome);
        assertEquals(List.of(), call(operator, HallRoutes.PROPOSALS, wrong.id(), null).open());
        assertThrows(
                CallFailure.class,
                () ->
                        call(
                                operator,
                                HallRoutes.REFUSE_PROPOSAL,
                                wrong.id(),
                                new CheckProposal(CHECKER)));
    }

    @Test
    void an_order_that_nobody_placed_cannot_be_settled() {
        SettleOrder settle = new SettleOrder(ids.next(), OutsideAnswer.DONE);
        assertThrows(
                CallFailure.class,
                () -> call(operator, HallRoutes.SETTLE_ORDER, ids.next(), settle));
    }
}
