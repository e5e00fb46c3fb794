package campus.onecard.devices.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.signin.CardSerial;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class DeviceLoopTest {

    private static final CardSerial CARD = new CardSerial("0123456789ABCDEF");

    private final SimulatedCardReader reader = new SimulatedCardReader();
    private final LinkedBlockingQueue<CardEvent> told = new LinkedBlockingQueue<>();
    private final DeviceLoop loop = new DeviceLoop(reader, told::add);

    @AfterEach
    void stop() {
        loop.close();
    }

    private CardEvent next() throws InterruptedException {
        CardEvent event = told.poll(20, TimeUnit.SECONDS);
        assertNotNull(event, "the reader told nothing");
        return event;
    }

    @Test
    void a_card_that_comes_and_goes_is_told_once_each() throws Exception {
        loop.start();
        assertEquals(new CardEvent.ReaderUp(), next());
        reader.insert(CARD);
        assertEquals(new CardEvent.CardPresented(CARD), next());
        reader.remove();
        assertEquals(new CardEvent.CardRemoved(), next());
    }

    @Test
    void an_unplugged_reader_loses_its_card_and_comes_back() throws Exception {
        loop.start();
        assertEquals(new CardEvent.ReaderUp(), next());
        reader.insert(CARD);
        assertEquals(new CardEvent.CardPresented(CARD), next());
        reader.unplug();
        assertEquals(new CardEvent.CardRemoved(), next());
        assertEquals(CardEvent.ReaderDown.class, next().getClass());
        reader.remove();
        reader.plugIn();
        assertEquals(new CardEvent.ReaderUp(), next());
        assertEquals(CardReader.Status.READY, reader.status());
    }

    @Test
    void a_reader_that_was_never_there_is_told_too() throws Exception {
        reader.unplug();
        loop.start();
        assertEquals(CardEvent.ReaderDown.class, next().getClass());
        reader.plugIn();
        assertEquals(new CardEvent.ReaderUp(), next());
    }

    @Test
    void the_reader_waits_no_longer_than_asked_and_says_what_is_wrong() throws Exception {
        assertEquals(Optional.empty(), reader.awaitCard(Duration.ofMillis(5)));
        reader.insert(CARD);
        assertEquals(Optional.of(CARD), reader.awaitCard(Duration.ZERO));
        assertEquals(CardReader.Status.CARD_PRESENT, reader.status());
        assertEquals(false, reader.awaitRemoval(Duration.ofMillis(5)));
        reader.unplug();
        assertEquals(CardReader.Status.GONE, reader.status());
        assertThrows(ReaderUnavailable.class, () -> reader.awaitCard(Duration.ofSeconds(1)));
        assertThrows(ReaderUnavailable.class, reader::reopen);
    }
}
