package campus.onecard.devices.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.card.simulator.PlainChip;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.signin.CardSerial;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class DeviceLoopTest {

    private static final CardSerial CARD = new CardSerial("0123456789ABCDEF");

    private final FaultRun faults = new FaultRun(FaultScript.NONE, InstantSource.system());
    private final SimulatedReader reader = new SimulatedReader(faults);
    private final LinkedBlockingQueue<CardEvent> told = new LinkedBlockingQueue<>();
    private final DeviceLoop loop = new DeviceLoop(reader, DeviceLoopTest::serial);

    static CardSerial serial(ApduChannel card) throws CardLost, CardRefused, InterruptedException {
        card.transmit(PlainChip.bytes("00A4000000"));
        String answer = PlainChip.text(card.transmit(PlainChip.bytes("00B0000008")));
        if (!answer.endsWith("9000") || answer.length() != 20) {
            throw new CardRefused(CardFault.NOT_OURS, answer);
        }
        return new CardSerial(answer.substring(0, 16));
    }

    @AfterEach
    void stop() {
        loop.close();
    }

    private CardEvent next() throws InterruptedException {
        CardEvent event = told.poll(20, TimeUnit.SECONDS);
        assertNotNull(event, "the reader told nothing");
        return event;
    }

    private PlainChip card() {
        return new PlainChip(CARD.value());
    }

    @Test
    void a_card_that_comes_and_goes_is_told_once_each_and_can_be_spoken_to_meanwhile()
            throws Exception {
        loop.start(told::add);
        assertEquals(new CardEvent.ReaderUp(), next());
        assertEquals(Optional.empty(), loop.card());
        reader.insert(card());
        assertEquals(new CardEvent.CardPresented(CARD), next());
        PresentCard there = loop.card().orElseThrow();
        assertEquals(CARD, there.serial());
        assertEquals(CARD, there.speak(DeviceLoopTest::serial));
        reader.remove();
        assertEquals(new CardEvent.CardRemoved(), next());
        assertEquals(Optional.empty(), loop.card());
    }

    @Test
    void a_card_of_somebody_else_is_told_as_strange() throws Exception {
        loop.start(told::add);
        assertEquals(new CardEvent.ReaderUp(), next());
        reader.insert(new PlainChip(""));
        assertEquals(new CardEvent.StrangeCard(CardFault.NOT_OURS), next());
        assertEquals(Optional.empty(), loop.card());
        reader.remove();
        assertEquals(new CardEvent.CardRemoved(), next());
    }

    @Test
    void a_card_lost_while_it_was_read_is_read_when_it_is_back() throws Exception {
        CountDownLatch torn = new CountDownLatch(1);
        CardFace face =
                card -> {
                    try {
                        return serial(card);
                    } catch (CardLost e) {
                        torn.countDown();
                        throw e;
                    }
                };
        try (DeviceLoop watching = new DeviceLoop(reader, face)) {
            watching.start(told::add);
            assertEquals(new CardEvent.ReaderUp(), next());
            faults.now(new Fault.Torn());
            reader.insert(card());
            assertTrue(torn.await(20, TimeUnit.SECONDS));
            reader.insert(card());
            assertEquals(new CardEvent.CardPresented(CARD), next());
            assertTrue(told.isEmpty());
        }
    }

    @Test
    void an_unplugged_reader_loses_its_card_and_comes_back() throws Exception {
        loop.start(told::add);
        assertEquals(new CardEvent.ReaderUp(), next());
        reader.insert(card());
        assertEquals(new CardEvent.CardPresented(CARD), next());
        reader.unplug();
        assertEquals(new CardEvent.CardRemoved(), next());
        assertEquals(new CardEvent.ReaderDown(EquipmentFault.READER_MISSING), next());
        reader.remove();
        reader.plugIn();
        assertEquals(new CardEvent.ReaderUp(), next());
    }

    @Test
    void a_reader_that_was_never_there_is_told_too() throws Exception {
        reader.unplug();
        loop.start(told::add);
        assertEquals(new CardEvent.ReaderDown(EquipmentFault.READER_MISSING), next());
        reader.plugIn();
        assertEquals(new CardEvent.ReaderUp(), next());
    }
}
