package campus.onecard.devices.card;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.CardEvent.CardPresented;
import campus.onecard.devices.card.CardEvent.CardRemoved;
import campus.onecard.devices.card.CardEvent.ReaderDown;
import campus.onecard.devices.card.CardEvent.ReaderUp;
import campus.onecard.devices.card.CardEvent.StrangeCard;
import campus.onecard.domain.signin.CardSerial;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches one card reader on a platform thread of its own, because native reader calls block their
 * carrier. It waits in turns of at most half a second, tells changes only, and looks for a lost
 * reader again, less and less often.
 */
public final class DeviceLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceLoop.class);
    private static final Duration TURN = Duration.ofMillis(400);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** A card that is being held up to the reader is often lost and there again. */
    private static final int READS = 3;

    private final CardReader reader;
    private final CardFace face;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private Consumer<CardEvent> told = _ -> {};
    private volatile @Nullable PresentCard present;
    private @Nullable CardLink link;
    private Duration pause = TURN;
    private boolean up;
    private boolean cardSeen;
    private int failedReads;

    /**
     * @param reader used by this loop alone, and closed by it
     * @param face how a card is read
     */
    public DeviceLoop(CardReader reader, CardFace face) {
        this.reader = reader;
        this.face = face;
        this.thread = Thread.ofPlatform().name("card-reader").daemon().unstarted(this::run);
    }

    /**
     * Somebody else who wants to be told. Call before {@link #start}.
     *
     * @param also told of every change first, on the loop's thread; must not block
     */
    public void tell(Consumer<CardEvent> also) {
        told = told.andThen(also);
    }

    /**
     * Begins to watch. Call once.
     *
     * @param wanted told of every change, on the loop's thread; must not block
     */
    public void start(Consumer<CardEvent> wanted) {
        told = told.andThen(wanted);
        thread.start();
    }

    /** The card of ours that lies on the reader; from any thread. */
    public Optional<PresentCard> card() {
        return Optional.ofNullable(present);
    }

    /** Stops within one turn and closes the reader, so that what it stands on may go next. */
    @Override
    public void close() {
        stopped.countDown();
        thread.interrupt();
        try {
            if (thread.getState() != Thread.State.NEW) {
                thread.join(LONGEST_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (reader) {
            while (stopped.getCount() > 0) {
                turn();
            }
        } catch (InterruptedException e) {
            LOG.debug("the card reader is no longer watched");
        } finally {
            letGo();
        }
    }

    private void turn() throws InterruptedException {
        try {
            if (!up) {
                reader.open();
                up = true;
                pause = TURN;
                told.accept(new ReaderUp());
            }
            watch();
        } catch (DeviceFault e) {
            lost(e);
        }
    }

    private void watch() throws DeviceFault, InterruptedException {
        if (cardSeen) {
            if (reader.awaitRemoval(TURN)) {
                removed();
            }
            return;
        }
        Optional<CardLink> card = reader.awaitCard(TURN);
        if (card.isPresent()) {
            link = card.get();
            read(card.get());
        }
    }

    private void read(CardLink card) throws DeviceFault, InterruptedException {
        try {
            CardSerial serial = PresentCard.speak(card, face::serial);
            present = new PresentCard(serial, card);
            seen(new CardPresented(serial));
        } catch (CardRefused e) {
            LOG.info("a card is not accepted: {}", e.getMessage());
            seen(new StrangeCard(e.fault()));
        } catch (CardLost e) {
            unread(e);
        }
    }

    private void seen(CardEvent card) {
        failedReads = 0;
        cardSeen = true;
        told.accept(card);
    }

    /** PC/SC sees late that a card went, so a lost one is given the time to be gone. */
    private void unread(CardLost e) throws DeviceFault, InterruptedException {
        LOG.info("a card was not read: {}", e.getMessage());
        letGo();
        if (reader.awaitRemoval(TURN)) {
            failedReads = 0;
        } else if (++failedReads == READS) {
            seen(new StrangeCard(CardFault.UNREADABLE));
        }
    }

    private void removed() {
        letGo();
        cardSeen = false;
        told.accept(new CardRemoved());
    }

    private void letGo() {
        present = null;
        if (link != null) {
            link.close();
            link = null;
        }
    }

    private void lost(DeviceFault e) throws InterruptedException {
        if (cardSeen) {
            removed();
        }
        if (up || pause.equals(TURN)) {
            LOG.warn("the card reader cannot be used: {}", e.getMessage());
            told.accept(new ReaderDown(e.fault()));
        }
        up = false;
        if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        pause = pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
    }
}
