package campus.onecard.server.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.password.SealedSecret;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.password.SecretSeal;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.payment.CardPayment;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

class PinDeskTest {

    private static final String PIN = "295173";
    private static final byte[] KEY = "the key of the terminal, 32 byte".getBytes();
    private static final SecureRandom RANDOM = new SecureRandom();

    private static TestCampus campus;
    private static HashingThreads threads;
    private static SecretHasher hasher;
    private static PinDesk desk;
    private static int people = 100;

    private long account;
    private int who;

    @BeforeAll
    static void open() throws SQLException {
        campus = new TestCampus();
        threads = new HashingThreads(2);
        Pepper pepper = new Pepper(1, new byte[32]);
        hasher = new SecretHasher(pepper, RANDOM, threads);
        SecretDesk secrets =
                new SecretDesk(
                        campus.database.jdbi(),
                        hasher,
                        new Tries(campus.database.jdbi(), campus.clock(), 3));
        desk =
                new PinDesk(
                        new SecretOpener(_ -> Optional.of(KEY.clone())),
                        secrets,
                        pepper,
                        new Answers(campus.database.jdbi()),
                        new RecentChecks<>(campus.clock()));
    }

    @AfterAll
    static void close() {
        threads.close();
        campus.close();
    }

    @BeforeEach
    void somebody() {
        who = people++;
        account = campus.open(who, Money.ofFen(100_00));
        choose(PIN);
    }

    private void choose(String pin) {
        AccountNumber number = TestCampus.newAccount(who, Money.ZERO).number();
        SecretHash hash = hasher.chosen(number, PasswordKind.PAYMENT, new Password(pin));
        store(hash);
    }

    private void store(SecretHash secret) {
        campus.database
                .jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        """
                                        UPDATE secret SET salt = ?, hash = ?, memory_kib = ?,
                                        passes = ?, pepper_version = 1, initial = ?
                                        WHERE account_id = ? AND kind = 'PAYMENT'
                                        """,
                                        secret.salt(),
                                        secret.hash(),
                                        secret.memoryKib(),
                                        secret.passes(),
                                        secret.initial(),
                                        account));
    }

    @Test
    void L_04_a_right_pin_passes_beyond_the_limit_and_is_remembered_as_such() {
        UUID id = campus.id();
        assertInstanceOf(Outcome.Approved.class, pay(id, PIN));
        assertInstanceOf(PinCheck.Recalled.class, check(id, PIN));
        assertInstanceOf(Outcome.Approved.class, pay(id, PIN));
        assertEquals(70_00, campus.number("SELECT balance FROM account WHERE id = ?", account));
    }

    @Test
    void Q_15_the_third_wrong_pin_locks_and_then_the_right_one_is_not_looked_at() {
        assertEquals(new Outcome.Declined(DeclineReason.WRONG_PIN, "2"), pay(campus.id(), "1"));
        assertEquals(new Outcome.Declined(DeclineReason.WRONG_PIN, "1"), pay(campus.id(), "1"));
        assertEquals(new Outcome.Declined(DeclineReason.PIN_LOCKED), pay(campus.id(), "1"));
        long hashed = threads.given();
        assertEquals(new Outcome.Declined(DeclineReason.PIN_LOCKED), pay(campus.id(), PIN));
        assertEquals(hashed, threads.given());
        campus.setTime("2027-09-01T04:00:00Z");
        assertEquals(new Outcome.Declined(DeclineReason.PIN_LOCKED), pay(campus.id(), PIN));
    }

    @Test
    void Q_15_a_right_pin_forgives_the_wrong_ones_before() {
        for (int i = 0; i < 5; i++) {
            assertEquals(new Outcome.Declined(DeclineReason.WRONG_PIN, "2"), pay(campus.id(), "1"));
            assertInstanceOf(PinCheck.Right.class, check(campus.id(), PIN));
        }
    }

    @Test
    void a_command_sent_many_times_at_once_and_again_takes_one_try() throws Exception {
        UUID id = campus.id();
        Set<PinCheck> found = allAtOnce(12, () -> check(id, "999999"));
        assertEquals(1, found.size());
        assertEquals("2", found.iterator().next().detail());
        assertEquals(1, tries());
        assertEquals(new Outcome.Declined(DeclineReason.WRONG_PIN, "2"), pay(id, "999999"));
        assertEquals(new Outcome.Declined(DeclineReason.WRONG_PIN, "2"), pay(id, "999999"));
        assertEquals(1, tries());
    }

    @Test
    void many_commands_at_once_get_no_try_beyond_the_third() throws Exception {
        Set<PinCheck> found = allAtOnce(12, () -> check(campus.id(), "999999"));
        assertEquals(3, tries());
        assertEquals(2, found.stream().filter(PinCheck.Wrong.class::isInstance).count());
    }

    @Test
    void Q_09_the_initial_pin_pays_nothing() {
        AccountNumber number = TestCampus.newAccount(who, Money.ZERO).number();
        SecretHasher.Start start = new SecretHasher.Start(number, new Password("162690"));
        SecretHash initial = hasher.initial(List.of(start)).getFirst();
        store(initial);
        assertEquals(new Outcome.Declined(DeclineReason.PIN_INITIAL), pay(campus.id(), "162690"));
    }

    @Test
    void the_same_id_with_another_pin_is_a_conflict_before_and_after_booking() {
        UUID id = campus.id();
        assertInstanceOf(PinCheck.Wrong.class, check(id, "999999"));
        assertProblem(ErrorCode.ID_REUSED, () -> check(id, PIN));
        pay(id, "999999");
        assertProblem(ErrorCode.ID_REUSED, () -> pay(id, PIN));
    }

    @Test
    void a_pin_taken_out_of_another_command_or_sealed_by_another_machine_does_not_open() {
        UUID id = campus.id();
        SealedSecret sealed = seal(id, PIN);
        assertProblem(
                ErrorCode.SECRET_UNREADABLE,
                () -> desk.check(campus.id(), account, "t1", Optional.of(sealed)));
        SealedSecret foreign =
                SecretSeal.of(new byte[32]).close(new Password(PIN), SecretPurpose.pin(id), RANDOM);
        assertProblem(
                ErrorCode.SECRET_UNREADABLE,
                () -> desk.check(id, account, "t1", Optional.of(foreign)));
        assertEquals(0, tries());
    }

    private Outcome pay(UUID id, String pin) {
        return campus.lanes.post(
                new CardPayment(
                        id,
                        account,
                        TestCampus.card(who),
                        new Place(TestCampus.CANTEEN, "P1", 0),
                        Money.ofFen(30_00),
                        check(id, pin)));
    }

    private PinCheck check(UUID id, String pin) {
        return desk.check(id, account, "t1", Optional.of(seal(id, pin)));
    }

    private static SealedSecret seal(UUID id, String pin) {
        return SecretSeal.of(KEY).close(new Password(pin), SecretPurpose.pin(id), RANDOM);
    }

    private long tries() {
        return campus.number(
                "SELECT tries FROM secret WHERE account_id = ? AND kind = 'PAYMENT'", account);
    }

    private static void assertProblem(
            ErrorCode code, org.junit.jupiter.api.function.Executable call) {
        assertEquals(code, assertThrows(ProblemException.class, call).code());
    }

    private static Set<PinCheck> allAtOnce(int count, Callable<PinCheck> work)
            throws InterruptedException, ExecutionException {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PinCheck>> all =
                    callers.invokeAll(java.util.Collections.nCopies(count, work));
            return all.stream().map(Future::resultNow).collect(Collectors.toSet());
        }
    }
}
