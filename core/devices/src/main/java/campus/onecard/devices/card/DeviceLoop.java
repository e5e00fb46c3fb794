package campus.onecard.devices.card;

import campus.onecard.devices.card.CardEvent.CardPresented;
import campus.onecard.devices.card.CardEvent.CardRemoved;
import campus.onecard.devices.card.CardEvent.ReaderDown;
import campus.onecard.devices.card.CardEvent.ReaderUp;
import campus.onecard.domain.signin.CardSerial;

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
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CardReader reader;
    private final Consumer<CardEvent> told;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private Duration pause = TURN;
    private boolean up;
    private boolean cardSeen;

    /**
     * @param reader used by this loop alone, and closed by it
     * @param told called on the loop's thread; must not block
     */
    public DeviceLoop(CardReader reader, Consumer<CardEvent> told) {
        this.reader = reader;
        this.told = told;
        this.thread = Thread.ofPlatform().name("card-reader").daemon().unstarted(this::run);
    }

    /** Begins to watch. Call once. */
    public void start() {
        thread.start();
    }

    /** Stops within one turn and closes the reader. */
    @Override
    public void close() {
        stopped.countDown();
        thread.interrupt();
    }

    private void run() {
        try (reader) {
            while (stopped.getCount() > 0) {
                turn();
            }
        } catch (InterruptedException e) {
            LOG.debug("the card reader is no longer watched");
        }
    }

    private void turn() throws InterruptedException {
        try {
            if (!up) {
                reader.reopen();
                up = true;
                pause = TURN;
                told.accept(new ReaderUp());
            }
            watch();
        } catch (ReaderUnavailable e) {
            lost(e);
        }
    }

    private void watch() throws ReaderUnavailable, InterruptedException {
        if (cardSeen) {
            if (reader.awaitRemoval(TURN)) {
                removed();
            }
            return;
        }
        Optional<CardSerial> card = reader.awaitCard(TURN);
        if (card.isPresent()) {
            cardSeen = true;
            told.accept(new CardPresented(card.get()));
        }
    }

    private void removed() {
        cardSeen = false;
        told.accept(new CardRemoved());
    }

    private void lost(ReaderUnavailable e) throws InterruptedException {
        if (cardSeen) {
            removed();
        }
        if (up || pause.equals(TURN)) {
            told.accept(new ReaderDown(String.valueOf(e.getMessage())));
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
