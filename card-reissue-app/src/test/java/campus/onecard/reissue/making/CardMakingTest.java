package campus.onecard.reissue.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.client.making.OrderedCard;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardRefused;
import campus.onecard.devices.card.fmcos.CardSession;
import campus.onecard.devices.card.fmcos.Personalisation;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Removal;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.card.virtual.VirtualCard;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.MakingRoutes;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardNonce;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.card.KeysUnavailable;
import campus.onecard.domain.card.PersonalisationStep;
import campus.onecard.domain.card.SignInChallenge;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.making.CardOrder;
import campus.onecard.domain.making.CardOrder.State;
import campus.onecard.domain.making.OrderCard;
import campus.onecard.domain.making.Stock;
import campus.onecard.domain.making.WantCommand;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardProof;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.server.TestServer;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.lifecycle.OpenAccount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;

/** A desk makes virtual cards through a whole server, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardMakingTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(3));
    private final SplittableRandom random = new SplittableRandom(7);
    private final DatabaseAddress address = TestDatabase.freshAddress();
    private TestServer server;
    private OneCardClient nobody;
    private OneCardClient desk;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        try (Database books = Database.open(address, 2);
                PostingLanes lanes =
                        PostingLanes.open(
                                books::laneConnection, Clock.systemUTC(), LaneSettings.DEFAULT)) {
            for (int person : new int[] {1, 2}) {
                lanes.post(
                        new OpenAccount(
                                ids.next(), TestCampus.newAccount(person, Money.ofYuan(1))));
            }
        }
        server = TestServer.proving(folder, address);
        nobody = client(new Credentials.Nobody());
        desk = enrolled(DeviceKind.COUNTER);
    }

    @AfterAll
    void stop() {
        nobody.close();
        server.close();
    }

    private OneCardClient client(Credentials who) {
        return new OneCardClient(
                Servers.at(server.url()), who, Clock.systemUTC(), new Random(1), Pause.REAL);
    }

    private OneCardClient enrolled(DeviceKind kind) {
        return nobody.as(new Credentials.Device(DeviceIdentity.of(nobody.enrol(code(kind)))));
    }

    private VirtualCard blank(Stock stock, Traits traits) {
        byte[] uid = new byte[7];
        random.nextBytes(uid);
        return VirtualCard.blank(stock.suite(), uid, traits, random);
    }

    private OrderedCard order(OneCardClient machine, Stock stock) {
        return new OrderedCard(machine, ids.next(), stock);
    }

    private CardApplication make(VirtualCard card, Stock stock) throws Exception {
        OrderedCard order = order(desk, stock);
        CardApplication made = new Personalisation(card, order).run();
        order.end(State.MADE);
        assertEquals(State.MADE, order.order().orElseThrow().state());
        return made;
    }

    /** Given to somebody, the card signs in with its proof, and with no other. */
    private void opens(VirtualCard card, CardApplication made, int person) throws Exception {
        give(made, person);
        card.powerOn();
        CardSession session = CardSession.open(card);
        assertEquals(made, session.application());
        String nonce = desk.cardNonce().nonce();
        byte[] answer = session.answer(new SignInChallenge(new CardNonce(nonce)));
        assertEquals(CardStatus.ACTIVE, tap(made, nonce, answer));
        answer[3] ^= 1;
        assertEquals(CardStatus.UNKNOWN, tap(made, desk.cardNonce().nonce(), answer));
    }

    private CardStatus tap(CardApplication made, String nonce, byte[] answer) {
        CardProof proof = new CardProof(made.keySet(), nonce, HEX.formatHex(answer));
        return desk.tap(new CardTap(made.serial(), proof)).status();
    }

    private void give(CardApplication made, int person) throws Exception {
        try (Database books = Database.open(address, 2)) {
            books.jdbi()
                    .useHandle(
                            h ->
                                    h.execute(
                                            "UPDATE card SET serial = ? WHERE serial = ?",
                                            made.serial().value(),
                                            TestCampus.card(person).value()));
        }
    }

    @Test
    void blank_cards_of_both_kinds_are_made_and_no_two_are_the_same() throws Exception {
        VirtualCard old = blank(Stock.FMCOS_3DES, Traits.PLAIN.tornWrites().fetched());
        VirtualCard young = blank(Stock.AES_128, Traits.PLAIN);
        CardApplication first = make(old, Stock.FMCOS_3DES);
        CardApplication second = make(young, Stock.AES_128);
        assertEquals(CardSuite.FMCOS_3DES, first.suite());
        assertEquals(CardSuite.AES_128, second.suite());
        assertFalse(first.serial().equals(second.serial()));
        opens(old, first, 1);
        opens(young, second, 2);
    }

    @Test
    void pulled_away_at_any_command_the_same_card_gets_its_order_back_and_is_finished()
            throws Exception {
        VirtualCard whole = blank(Stock.FMCOS_3DES, Traits.PLAIN);
        make(whole, Stock.FMCOS_3DES);
        for (int n : new int[] {1, 8, 16, 27, 38, 43, 48, whole.commands()}) {
            VirtualCard card = blank(Stock.FMCOS_3DES, Traits.PLAIN.tornWrites());
            card.remove(n % 2 == 0 ? Removal.after(n) : Removal.writing(n, 9));
            OrderedCard torn = order(desk, Stock.FMCOS_3DES);
            Personalisation interrupted = new Personalisation(card, torn);
            int at = n;
            try {
                interrupted.run();
            } catch (CardLost _) {
                card.powerOn();
            }
            CardApplication made = make(card, Stock.FMCOS_3DES);
            torn.order()
                    .ifPresent(begun -> assertEquals(begun.card(), made.serial(), "torn at " + at));
            card.powerOn();
            assertEquals(made, CardSession.open(card).application());
        }
    }

    @Test
    void another_machine_may_finish_what_one_began() throws Exception {
        VirtualCard card = blank(Stock.AES_128, Traits.PLAIN);
        card.remove(Removal.after(30));
        OrderedCard torn = order(desk, Stock.AES_128);
        assertThrows(CardLost.class, () -> new Personalisation(card, torn).run());
        card.powerOn();
        OrderedCard other = order(enrolled(DeviceKind.REISSUE_MACHINE), Stock.AES_128);
        CardApplication made = new Personalisation(card, other).run();
        assertEquals(torn.order().orElseThrow().card(), made.serial());
    }

    @Test
    void a_made_card_is_never_worked_on_again_and_its_serial_never_given_out() throws Exception {
        VirtualCard card = blank(Stock.AES_128, Traits.PLAIN);
        OrderedCard order = order(desk, Stock.AES_128);
        new Personalisation(card, order).run();
        order.end(State.MADE);
        order.end(State.MADE);
        refused(
                ErrorCode.NOT_ALLOWED,
                () -> order.command(PersonalisationStep.WRITE_CARD_PROOF, new byte[8]));
        refused(ErrorCode.NOT_ALLOWED, () -> order.end(State.SPOILT));
        card.powerOn();
        OrderedCard again = order(desk, Stock.AES_128);
        assertThrows(CardRefused.class, () -> new Personalisation(card, again).run());
        assertFalse(again.order().orElseThrow().card().equals(order.order().orElseThrow().card()));
        again.end(State.SPOILT);
    }

    @Test
    void an_order_is_made_only_after_the_card_has_proven_its_keys() throws Exception {
        OrderedCard order = order(desk, Stock.AES_128);
        order.files(new byte[] {4, 1, 1, 1});
        refused(ErrorCode.NOT_ALLOWED, () -> order.end(State.MADE));
        CardNonce nonce = order.nonce();
        assertFalse(order.proves(nonce, new byte[16], new byte[8]));
        refused(ErrorCode.NOT_ALLOWED, () -> order.end(State.MADE));
        refused(ErrorCode.NONCE_REFUSED, () -> order.proves(nonce, new byte[16], new byte[4]));
        refused(
                ErrorCode.NONCE_REFUSED,
                () -> order.proves(CardNonce.of(1), new byte[16], new byte[8]));
        order.end(State.SPOILT);
        CardNonce late = order.nonce();
        refused(ErrorCode.NOT_ALLOWED, () -> order.proves(late, new byte[16], new byte[8]));
    }

    @Test
    void an_order_sent_again_is_the_same_and_with_other_content_refused() {
        OrderCard wanted = new OrderCard(ids.next(), Stock.AES_128, "04010203040506");
        CardOrder first = ordered(wanted);
        assertEquals(first, ordered(wanted));
        CallFailure.Refused other =
                assertThrows(
                        CallFailure.Refused.class,
                        () -> ordered(new OrderCard(wanted.id(), Stock.AES_128, "04010203040507")));
        assertTrue(other.is(ErrorCode.ID_REUSED));
    }

    @Test
    void the_command_makes_cards_and_goes_on_where_one_was_torn_out(@TempDir Path home)
            throws Exception {
        SimulatedReader reader =
                new SimulatedReader(
                        new FaultRun(
                                FaultScript.of("at apdu 20: torn", "at apdu 64: torn"),
                                Clock.systemUTC()));
        VirtualCard first = blank(Stock.AES_128, Traits.PLAIN);
        VirtualCard second = blank(Stock.AES_128, Traits.PLAIN);
        Hand hand = new Hand(reader, first, second);
        assertEquals(
                0,
                run(
                        hand,
                        reader,
                        "personalise",
                        "--server",
                        server.url().toString(),
                        "--home",
                        home.toString(),
                        "--enrol",
                        code(DeviceKind.REISSUE_MACHINE),
                        "--stock",
                        "aes",
                        "--count",
                        "2"),
                hand::said);
        assertEquals(2, hand.said().split("The card went too early", -1).length - 1, hand::said);
        assertTrue(hand.said().endsWith("cards: 2 of 2 made, 0 put aside\n"), hand::said);
        for (VirtualCard card : List.of(first, second)) {
            card.powerOn();
            assertTrue(
                    hand.said()
                            .contains(
                                    "Made: card " + CardSession.open(card).application().serial()));
        }
    }

    @Test
    void the_command_puts_a_made_card_aside_and_says_so_and_what_was_typed_wrong(@TempDir Path home)
            throws Exception {
        VirtualCard made = blank(Stock.AES_128, Traits.PLAIN);
        make(made, Stock.AES_128);
        SimulatedReader reader =
                new SimulatedReader(new FaultRun(FaultScript.NONE, Clock.systemUTC()));
        Hand hand = new Hand(reader, made, blank(Stock.AES_128, Traits.PLAIN));
        String url = server.url().toString();
        String desk = home.toString();
        assertEquals(
                0,
                run(
                        hand,
                        reader,
                        "personalise",
                        "--server",
                        url,
                        "--home",
                        desk,
                        "--enrol",
                        code(DeviceKind.COUNTER),
                        "--stock",
                        "aes"),
                hand::said);
        assertTrue(hand.said().endsWith("cards: 1 of 1 made, 1 put aside\n"), hand::said);
        Hand wrong = new Hand(reader, made, made);
        assertEquals(2, run(wrong, reader, "personalise", "--server", url, "--stock", "des"));
        assertTrue(wrong.said().startsWith("Wrong or missing: --stock des."), wrong::said);
        String nobody = home.resolve("nobody").toString();
        assertEquals(1, run(wrong, reader, "personalise", "--server", url, "--home", nobody));
        assertTrue(wrong.said().contains("This machine is not enrolled."), wrong::said);
    }

    private static int run(Hand hand, SimulatedReader reader, String... words) {
        return CardsMain.run(List.of(words), "en", _ -> reader, new PrintWriter(hand, true));
    }

    private String code(DeviceKind kind) {
        return nobody.as(new Credentials.Operator(server.operatorKey()))
                .newDevice(NewDevice.of(kind, "2 号", "大厅"))
                .code();
    }

    /** Does what it is told: lays a card there, and the next one when one is done. */
    private static final class Hand extends StringWriter {

        private final SimulatedReader reader;
        private final Deque<VirtualCard> cards;

        Hand(SimulatedReader reader, VirtualCard... cards) {
            this.reader = reader;
            this.cards = new ArrayDeque<>(List.of(cards));
        }

        String said() {
            return toString();
        }

        @Override
        public void write(String said, int from, int length) {
            super.write(said, from, length);
            if (said.startsWith("Lay a blank card")) {
                reader.insert(cards.getFirst());
            } else if (said.startsWith("Made:") || said.startsWith("This card was not made")) {
                cards.removeFirst();
                reader.remove();
            }
        }
    }

    @Test
    void a_kiosk_may_not_make_cards() {
        OneCardClient kiosk = enrolled(DeviceKind.KIOSK);
        CallFailure.Refused refused =
                assertThrows(
                        CallFailure.Refused.class,
                        () ->
                                kiosk.call(
                                        MakingRoutes.CARD_COMMAND,
                                        Map.of("id", ids.next().toString()),
                                        Map.of(),
                                        new WantCommand(
                                                PersonalisationStep.WRITE_CARD_PROOF,
                                                "0000000000000000")));
        assertTrue(refused.is(ErrorCode.NOT_ALLOWED));
    }

    private CardOrder ordered(OrderCard wanted) {
        return Objects.requireNonNull(
                desk.call(MakingRoutes.ORDER_CARD, Map.of(), Map.of(), wanted));
    }

    /** What may fail. */
    @FunctionalInterface
    private interface Act {

        void run() throws Exception;
    }

    private static void refused(ErrorCode code, Act act) {
        KeysUnavailable said = assertThrows(KeysUnavailable.class, act::run);
        assertTrue(
                said.getCause() instanceof CallFailure.Refused refused && refused.is(code),
                said::toString);
    }
}
