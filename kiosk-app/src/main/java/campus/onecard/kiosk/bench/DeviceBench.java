package campus.onecard.kiosk.bench;

import campus.onecard.client.OneCardClient;
import campus.onecard.devices.card.CardEvent;
import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.PresentCard;
import campus.onecard.devices.card.fmcos.CardSession;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.card.virtual.Pace;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.domain.card.CardProfile;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.CardTap;
import campus.onecard.kiosk.effect.CardProver;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/**
 * Measures over the real PC/SC service with a virtual reader: what our code adds to a command, how
 * long a card takes to sign somebody in at a real server, and how soon an outage is known.
 */
public final class DeviceBench {

    private static final int COMMANDS_A_ROUND = 10;
    private static final int OUTAGES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OneCardClient machine;
    private final CardSerial serial;
    private final VirtualReader hand;
    private final String name;
    private final int rounds;

    /**
     * @param machine asks as an enrolled kiosk
     * @param serial a card that the server knows as active
     * @param hand before a reader whose name begins as follows
     * @param rounds sign-ins to measure; commands are ten times as many
     */
    public DeviceBench(
            OneCardClient machine, CardSerial serial, VirtualReader hand, String name, int rounds) {
        this.machine = machine;
        this.serial = serial;
        this.hand = hand;
        this.name = name;
        this.rounds = rounds;
    }

    /** Measures all; takes about half a minute. */
    public DeviceFigures run() throws Exception {
        Times ours = new Times();
        Times raw = new Times();
        overhead(ours, raw);
        CountDownLatch never = new CountDownLatch(1);
        Duration signIn = signIns(Traits.PLAIN);
        Duration realPace =
                signIns(
                        Traits.PLAIN.at(
                                Pace.FM1208,
                                time -> never.await(time.toNanos(), TimeUnit.NANOSECONDS)));
        Times shown = new Times();
        Times healed = new Times();
        outages(shown, healed);
        return new DeviceFigures(
                ours.median(), raw.median(), signIn, realPace, shown.longest(), healed.longest());
    }

    /** In turn, so that both meet the same machine. */
    private void overhead(Times ours, Times raw) throws Exception {
        hand.insert(cards(Traits.PLAIN).of(serial));
        byte[] read = {
            0, (byte) 0xB0, (byte) CardProfile.shortId(CardProfile.IDENTITY_FILE), 0, 30
        };
        try (PcscReader reader = new PcscReader(name)) {
            reader.open();
            try (CardLink link = reader.awaitCard(PATIENCE).orElseThrow()) {
                CardSession.open(link);
                Card other = connected();
                int warmUp = rounds;
                for (int i = 0; i < COMMANDS_A_ROUND * rounds + warmUp; i++) {
                    boolean counts = i >= warmUp;
                    (counts ? ours : new Times()).measure(() -> link.transmit(read));
                    (counts ? raw : new Times())
                            .measure(() -> other.getBasicChannel().transmit(new CommandAPDU(read)));
                }
                other.disconnect(false);
            }
            hand.remove();
            reader.awaitRemoval(PATIENCE);
        }
    }

    private Card connected() throws CardException, java.security.NoSuchAlgorithmException {
        return TerminalFactory.getInstance("PC/SC", null).terminals().list().stream()
                .filter(each -> each.getName().startsWith(name))
                .findFirst()
                .orElseThrow()
                .connect("*");
    }

    private Duration signIns(Traits traits) throws Exception {
        Times times = new Times();
        BlockingQueue<CardEvent> told = new LinkedBlockingQueue<>();
        try (DeviceLoop loop = CardProver.watching(new PcscReader(name))) {
            loop.start(told::add);
            hand.insert(cards(traits).of(serial));
            await(told, CardEvent.CardPresented.class);
            PresentCard card = loop.card().orElseThrow();
            CardProver prover = new CardProver(loop);
            for (int i = 0; i < rounds; i++) {
                times.measure(() -> signIn(card, prover));
            }
            hand.remove();
            await(told, CardEvent.CardRemoved.class);
        }
        return times.median();
    }

    /** All that happens between the card on the reader and the question for the password. */
    private void signIn(PresentCard card, CardProver prover) throws Exception {
        CardSerial read = card.speak(there -> CardSession.open(there).application().serial());
        String nonce = machine.cardNonce().nonce();
        CardStatus status = machine.tap(new CardTap(read, prover.prove(read, nonce))).status();
        if (status != CardStatus.ACTIVE) {
            throw new IllegalStateException("the server does not take the card: " + status);
        }
    }

    private void outages(Times shown, Times healed) throws Exception {
        BlockingQueue<CardEvent> told = new LinkedBlockingQueue<>();
        try (DeviceLoop loop = CardProver.watching(new PcscReader(name))) {
            loop.start(told::add);
            await(told, CardEvent.ReaderUp.class);
            for (int i = 0; i < OUTAGES; i++) {
                shown.measure(
                        () -> {
                            hand.unplug();
                            await(told, CardEvent.ReaderDown.class);
                        });
                hand.plugIn();
                healed.measure(() -> await(told, CardEvent.ReaderUp.class));
            }
        }
    }

    private static DemoCards cards(Traits traits) {
        return new DemoCards(new SecureRandom(), traits);
    }

    private static void await(BlockingQueue<CardEvent> told, Class<? extends CardEvent> wanted)
            throws InterruptedException {
        CardEvent event;
        do {
            event = told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException("the reader did not tell " + wanted);
            }
        } while (!wanted.isInstance(event));
    }
}
