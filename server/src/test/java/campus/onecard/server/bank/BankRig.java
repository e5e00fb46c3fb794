package campus.onecard.server.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.bank.simulator.BankSimulator;
import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.hold.HoldStore;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.outside.Ear;
import campus.onecard.server.outside.OrderBooks;
import campus.onecard.server.outside.OrderDesk;
import campus.onecard.server.outside.OrderResolver;
import campus.onecard.server.outside.OrderTimes;
import campus.onecard.server.outside.SignedCalls;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorHome;
import campus.onecard.server.secret.PinCheck;
import campus.onecard.server.transfer.TransferOrder;
import campus.onecard.server.transfer.TransferTerms;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Our end of the bank's line on a small campus, and a simulated bank on the other end. */
// A test that is interrupted may fail; its parts are joined in a method of their own.
@SuppressWarnings({"try", "NullAway.Init"})
final class BankRig implements AutoCloseable {

    static final OrderTimes TIMES =
            new OrderTimes(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(20),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5));
    private static final Duration SOON = Duration.ofMillis(400);
    static final TransferTerms TERMS =
            new TransferTerms(
                    true,
                    LocalTime.of(7, 30),
                    LocalTime.of(20, 0),
                    Money.ofYuan(500),
                    Money.ofYuan(10),
                    Money.ofYuan(500),
                    true);
    static final String NUMBER = "6222020000001234";

    final TestCampus campus;
    final long account;
    private final SimulatorHome home;
    private final byte[] key;
    private BankSimulator simulator;
    private SignedCalls calls;
    private Ear ear;
    BankWire bank;
    OrderBooks books;
    OrderDesk desk;
    OrderResolver resolver;
    final String token;
    private int accounts = 1;
    private OrderTimes times = TIMES;

    BankRig(Path folder) throws Exception {
        campus = new TestCampus();
        account = campus.open(accounts, Money.ofYuan(5));
        home = SimulatorHome.open(folder);
        key = home.key(new SecureRandom());
        simulator = new BankSimulator(home, 0, FaultScript.none(), clock());
        connect(simulator.url());
        token = bound();
    }

    private String bound() {
        return bank.bind(campus.id(), NUMBER, "张三") instanceof BindWord.Bound(String word, _)
                ? word
                : "";
    }

    long another() {
        return campus.open(++accounts, Money.ZERO);
    }

    /** The campus's time as both ends see it. */
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return campus.clock().instant();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** Our end anew, as after a crash: nothing is remembered but what the database holds. */
    void connect(URI url) {
        ear = new Ear(campus.clock());
        calls = new SignedCalls(new OutsidePlace(url, key), campus.clock(), times.call(), ear);
        wire(calls);
    }

    private void wire(SignedCalls calls) {
        bank = new BankWire(calls, calls, ear);
        books = new OrderBooks(campus.database.jdbi(), campus.lanes, TransferSettlement::of);
        desk = new OrderDesk(books, times, campus.clock());
        resolver =
                new OrderResolver(
                        HoldPurpose.BANK_TRANSFER,
                        campus.database.jdbi(),
                        books,
                        bank,
                        times,
                        campus.clock());
    }

    /** Waits for what was ordered until its call is over; then our end is new. */
    void awaitIdle() {
        desk.close();
        connect(simulator.url());
    }

    /** From now on nobody waits before the screen. */
    void hasty() {
        times =
                new OrderTimes(
                        Duration.ofMillis(1), TIMES.call(), TIMES.deadline(), TIMES.longest());
        connect(simulator.url());
    }

    /** Our end with another key. */
    void connectWith(byte[] other) {
        OutsidePlace place = new OutsidePlace(simulator.url(), other);
        calls = new SignedCalls(place, clock(), times.call(), ear);
        wire(calls);
    }

    URI url() {
        return simulator.url();
    }

    LocalDate today() {
        return CampusTime.dayOf(campus.clock().instant());
    }

    /** What goes wrong from now on; requests are counted afresh. */
    void script(String... lines) throws Exception {
        simulator.close();
        simulator = new BankSimulator(home, 0, FaultScript.parse(List.of(lines)), clock());
        calls.close();
        connect(simulator.url());
    }

    /** Nobody answers there. */
    void shut() throws Exception {
        simulator.close();
    }

    /** Somebody answers there again, at another door; what was heard so far is remembered. */
    void reopen() throws Exception {
        simulator = new BankSimulator(home, 0, FaultScript.none(), clock());
        calls.close();
        OutsidePlace place = new OutsidePlace(simulator.url(), key);
        calls = new SignedCalls(place, campus.clock(), times.call(), ear);
        wire(calls);
    }

    TransferOrder order(UUID id, long yuan) {
        return new TransferOrder(
                id, account, Place.CENTRE, Money.ofYuan(yuan), TERMS, new PinCheck.Right("print"));
    }

    /** Orders under that id, as a route does. */
    Outcome place(UUID id, long yuan) {
        return desk.place(
                order(id, yuan),
                hold -> bank.order(hold.id(), token, hold.amount(), hold.countedDay()));
    }

    /** The same, where the call ends soon without an answer. */
    Outcome placeInVain(UUID id, long yuan) {
        OutsidePlace place = new OutsidePlace(simulator.url(), key);
        try (SignedCalls hurried = new SignedCalls(place, campus.clock(), SOON, ear)) {
            BankWire line = new BankWire(hurried, hurried, ear);
            return desk.place(
                    order(id, yuan),
                    hold -> line.order(hold.id(), token, hold.amount(), hold.countedDay()));
        }
    }

    void pass(Duration time) {
        campus.setTime(campus.clock().instant().plus(time).toString());
    }

    /** One round of the resolver, when it may ask about what was ordered just now. */
    int resolve() {
        pass(TIMES.call().plusSeconds(1));
        return resolver.run();
    }

    Hold hold(UUID id) {
        return new HoldStore(campus.database.jdbi()).find(id).orElseThrow();
    }

    void assertBalance(long yuan) {
        assertEquals(
                yuan * 100,
                campus.number("SELECT balance FROM account WHERE id = ?", account),
                "balance");
        campus.assertBooksHold();
    }

    long messages(String kind) {
        return campus.number("SELECT COUNT(*) FROM message WHERE kind = ?", kind);
    }

    /** How much the bank has carried out for that order. */
    Money atBank(UUID id) {
        return bank
                .statement(CampusTime.dayOf(campus.clock().instant()))
                .orElseThrow()
                .lines()
                .stream()
                .filter(line -> line.order().equals(id))
                .map(StatementFile.Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    String detail(String sql, Object... arguments) {
        return campus.database
                .jdbi()
                .withHandle(h -> h.select(sql, arguments).mapTo(String.class).one());
    }

    @Override
    public void close() throws IOException {
        calls.close();
        desk.close();
        simulator.close();
        campus.close();
    }
}
