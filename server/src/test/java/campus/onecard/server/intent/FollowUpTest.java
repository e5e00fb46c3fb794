package campus.onecard.server.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.api.IntentRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.intent.FollowUp;
import campus.onecard.domain.intent.OrderStanding;
import campus.onecard.domain.intent.OrderStanding.State;
import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.domain.subsidy.ApproveBatch;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.ClaimOutcome;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;
import campus.onecard.server.TestServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a machine learns about its orders, and that a void one never counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpTest {

    private static final AccountNumber ZHANG = new AccountNumber("2022010001");
    private static final Money GRANT = Money.ofYuan(5);
    private static final int GRANTS = 20;

    private final SecureRandom random = new SecureRandom();
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private TestServer server;
    private OneCardClient operator;
    private OneCardClient kiosk;
    private OneCardClient otherKiosk;
    private OneCardClient owner;
    private final Deque<UUID> waiting = new ConcurrentLinkedDeque<>();

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
        operator.roster(new RosterBatch(List.of(zhang())));
        for (int i = 0; i < GRANTS; i++) {
            grant();
        }
        DeviceIdentity machine = enrol("1 号机");
        kiosk = operator.as(new Credentials.Device(machine));
        otherKiosk = operator.as(new Credentials.Device(enrol("2 号机")));
        owner = signedIn(machine);
        call(owner, HallRoutes.CLAIMS, ids.next(), null).waiting().stream()
                .map(Claim::id)
                .forEach(waiting::add);
        assertEquals(GRANTS, waiting.size());
    }

    @AfterAll
    void close() {
        operator.close();
        server.close();
    }

    private static RosterEntry zhang() {
        return new RosterEntry(
                ZHANG, "张三", DocumentType.NONE, "", Category.STUDENT, "数学系", "", Money.ZERO);
    }

    private void grant() {
        UUID batch = ids.next();
        List<SubsidyLine> lines = List.of(new SubsidyLine(ZHANG, GRANT));
        SubsidyBatch list = new SubsidyBatch(batch, new StaffNumber("S100"), "困难补助", null, lines);
        call(operator, HallRoutes.NEW_SUBSIDIES, batch, list);
        ApproveBatch approval = new ApproveBatch(new StaffNumber("S200"));
        call(operator, HallRoutes.APPROVE_SUBSIDIES, batch, approval);
    }

    private DeviceIdentity enrol(String name) {
        String code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, name, "一食堂")).code();
        return DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
    }

    private OneCardClient signedIn(DeviceIdentity machine) {
        Password initial = new Password("666666");
        SignInOutcome outcome = operator.as(new Credentials.Device(machine)).signIn(ZHANG, initial);
        String session = assertInstanceOf(SignInOutcome.SignedIn.class, outcome).session();
        OneCardClient person = operator.as(new Credentials.Visit(machine, session));
        for (PasswordKind kind : PasswordKind.values()) {
            person.changePassword(ids.next(), kind, initial, new Password("295173"));
        }
        return person;
    }

    private static <Q, A> A call(OneCardClient who, Route<Q, A> route, UUID id, @Nullable Q body) {
        Map<String, String> path =
                route.path().contains("{id}") ? Map.of("id", id.toString()) : Map.of();
        A answer = who.call(route, path, Map.of(), body);
        assertNotNull(answer);
        return answer;
    }

    private static OrderStanding followUp(OneCardClient who, UUID order) {
        return call(who, IntentRoutes.FOLLOW_UP, order, new FollowUp(GRANT));
    }

    private ClaimOutcome claim(UUID grant, UUID order) {
        return call(owner, HallRoutes.CLAIM, grant, new ClaimMoney(order));
    }

    @Test
    void an_order_that_never_came_is_void_and_never_counts_when_it_comes_after_all() {
        UUID grant = waiting.remove();
        UUID order = ids.next();
        Money before = owner.overview().balance();
        OrderStanding first = followUp(kiosk, order);
        assertEquals(State.VOID, first.state());
        assertEquals(first, followUp(kiosk, order));
        CallFailure.Refused late =
                assertThrows(CallFailure.Refused.class, () -> claim(grant, order));
        assertTrue(late.is(ErrorCode.ID_REUSED));
        assertEquals(before, owner.overview().balance());
        assertInstanceOf(ClaimOutcome.Claimed.class, claim(grant, ids.next()));
    }

    @Test
    void a_booked_order_is_told_to_its_machine_only() {
        UUID order = ids.next();
        claim(waiting.remove(), order);
        assertEquals(State.DONE, followUp(kiosk, order).state());
        assertEquals(GRANT, followUp(kiosk, order).amount());
        CallFailure.Refused other =
                assertThrows(CallFailure.Refused.class, () -> followUp(otherKiosk, order));
        assertTrue(other.is(ErrorCode.NOT_FOUND));
    }

    @Test
    void a_declined_order_moved_nothing() {
        UUID grant = waiting.remove();
        claim(grant, ids.next());
        UUID order = ids.next();
        assertInstanceOf(ClaimOutcome.Refused.class, claim(grant, order));
        assertEquals(State.DECLINED, followUp(kiosk, order).state());
    }

    @Test
    void who_claims_money_gets_a_message_of_it() {
        claim(waiting.remove(), ids.next());
        Message newest = owner.messages(null, 1).messages().getFirst();
        assertEquals(MessageKind.SUBSIDY_CLAIMED, newest.kind());
        assertEquals("500", newest.detail());
    }

    @Test
    void an_order_without_an_amount_is_refused_with_a_sentence() {
        assertThrows(IllegalArgumentException.class, () -> new FollowUp(Money.ZERO));
    }

    @Test
    void of_an_order_and_its_follow_up_at_the_same_moment_one_counts() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                UUID grant = waiting.remove();
                UUID order = ids.next();
                Money before = owner.overview().balance();
                Future<Boolean> booked = threads.submit(() -> isClaimed(grant, order));
                Future<OrderStanding> told = threads.submit(() -> followUp(kiosk, order));
                State state = told.get().state();
                assertEquals(booked.get() ? State.DONE : State.VOID, state);
                assertEquals(state, followUp(kiosk, order).state());
                Money moved = owner.overview().balance().minus(before);
                assertEquals(state == State.DONE ? GRANT : Money.ZERO, moved);
            }
        }
    }

    private boolean isClaimed(UUID grant, UUID order) {
        try {
            return claim(grant, order) instanceof ClaimOutcome.Claimed;
        } catch (CallFailure.Refused voided) {
            assertTrue(voided.is(ErrorCode.ID_REUSED));
            return false;
        }
    }
}
