package campus.onecard.server.payee;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.fee.FeeOutcome;
import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.PayFee;
import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.PutPayee;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.SecretPurpose;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.outside.OrderState.State;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorHome;
import campus.onecard.server.payee.simulator.PayeeSimulator;
import campus.onecard.server.signin.SignInHouse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A server over HTTP with its payees over HTTP, whose service can be closed and opened again. */
final class PayeeTown implements AutoCloseable {

    static final Password PIN = new Password("927461");
    private static final Password INITIAL = new Password("162690");
    private static final PayeeDesk DESK = new PayeeDesk("三舍一楼", "Dormitory 3", "每天", "daily");

    final SignInHouse house = new SignInHouse();
    private final OneCardClient operator =
            house.client(new Credentials.Operator(SignInHouse.OPERATOR_KEY));
    private final Path folder;
    final String key;
    private @Nullable PayeeSimulator service;
    private int turn;

    PayeeTown(Path folder) throws Exception {
        this.folder = folder;
        this.key = HexFormat.of().formatHex(SimulatorHome.open(folder).key(new Random(3)));
        open();
    }

    /** The service begins, remembering what it did; its faults are counted from here. */
    void open(String... faults) throws Exception {
        shut();
        service =
                new PayeeSimulator(
                        SimulatorHome.open(folder),
                        0,
                        FaultScript.parse(List.of(faults)),
                        house.clock(),
                        new Random(3));
        at(service.url().toString());
    }

    /** All payees have their service there from now on. */
    void at(String url) {
        put(terms("POWER", PayeeKind.ROOM, 1, 200, "00:00", "00:00"), 50, url);
        put(terms("EXAM", PayeeKind.BILLS, 1, 500, "00:00", "00:00"), 51, url);
        put(terms("NETWORK", PayeeKind.OWN, 5, 200, "00:00", "00:00"), 52, url);
    }

    void put(PayeeTerms terms, int outlet, String url) {
        PutPayee payee = new PutPayee(terms, outlet, 9, "后勤保障部", url, key);
        operator.call(FeeRoutes.PUT_PAYEE, Map.of("code", terms.code()), Map.of(), payee);
    }

    static PayeeTerms terms(
            String code, PayeeKind kind, long least, long most, String opens, String closes) {
        return new PayeeTerms(
                code,
                "电费",
                "Electricity",
                kind,
                Money.ofYuan(least),
                Money.ofYuan(most),
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                false,
                DESK);
    }

    /** The service is gone. */
    void shut() throws IOException {
        if (service != null) {
            service.close();
        }
    }

    /** How many orders the payees have carried out. */
    long done() {
        assertNotNull(service);
        return service.orders().stream().filter(o -> o.state() == State.DONE).count();
    }

    /** Somebody with 200 yuan, signed in at a kiosk. */
    OneCardClient somebody() {
        turn++;
        String number = "20190100%02d".formatted(turn);
        house.open(
                SignInHouse.person(number, DocumentType.ID_CARD, "51010319940716269X"),
                new CardSerial("%016X".formatted(0xFEE00 + turn)));
        OneCardClient owner = house.visit(house.firstVisit(number, INITIAL, PIN));
        house.sql(
                """
                INSERT INTO outlet (id, merchant_id, name, place, kind)
                VALUES (60, 0, '充值窗口', '卡务中心', 'RECHARGE') ON DUPLICATE KEY UPDATE id = id
                """);
        house.topUp(number, 60, Money.ofFen(200_00 - 12_50));
        return owner;
    }

    static String number(int turn) {
        return "20190100%02d".formatted(turn);
    }

    /** Of whom {@link #somebody} made last. */
    String lastNumber() {
        return number(turn);
    }

    PayFee fee(String payee, String reference, long yuan) {
        return new PayFee(house.id(), payee, reference, Money.ofYuan(yuan), null);
    }

    PayFee sealed(OneCardClient owner, PayFee fee, Password pin) {
        return new PayFee(
                fee.id(),
                fee.payee(),
                fee.reference(),
                fee.amount(),
                owner.seal(pin, SecretPurpose.pin(fee.id())));
    }

    FeeOutcome pay(OneCardClient owner, PayFee fee) {
        return call(owner, FeeRoutes.PAY_FEE, Map.of(), Map.of(), fee);
    }

    FeeOutcome outcome(OneCardClient owner, UUID id) {
        return call(owner, FeeRoutes.FEE, Map.of("id", id.toString()), Map.of(), null);
    }

    PayeeAnswer bills(OneCardClient owner) {
        return call(owner, FeeRoutes.BILLS, Map.of("code", "EXAM"), Map.of(), null);
    }

    PayeeAnswer lookUp(OneCardClient owner, String payee, String reference) {
        return call(
                owner,
                FeeRoutes.LOOK_UP,
                Map.of("code", payee),
                Map.of("reference", reference),
                null);
    }

    FeePage fees(OneCardClient owner, Map<String, String> query) {
        return call(owner, FeeRoutes.FEES, Map.of(), query, null);
    }

    static <Q, A> A call(
            OneCardClient who,
            Route<Q, A> route,
            Map<String, String> path,
            Map<String, String> query,
            @Nullable Q body) {
        A answer = who.call(route, path, query, body);
        assertNotNull(answer);
        return answer;
    }

    /** Time goes by until the order has ended. */
    FeeOutcome resolved(OneCardClient owner, UUID id) {
        for (int i = 0; i < 600; i++) {
            house.pass(Duration.ofSeconds(1));
            FeeOutcome now = outcome(owner, id);
            if (!(now instanceof FeeOutcome.Unknown)) {
                return now;
            }
        }
        throw new AssertionError("it stays unknown for ten minutes");
    }

    List<MessageKind> told(OneCardClient owner) {
        return owner.messages(null, 20).messages().stream()
                .map(m -> m.kind())
                .filter(k -> k.name().startsWith("FEE"))
                .toList();
    }

    Money balance(OneCardClient owner) {
        return owner.overview().balance();
    }

    @Override
    public void close() throws IOException {
        TestCampus.assertBooksHold(house.database);
        operator.close();
        house.close();
        shut();
    }
}
