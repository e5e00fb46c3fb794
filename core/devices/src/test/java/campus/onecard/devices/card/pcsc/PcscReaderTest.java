package campus.onecard.devices.card.pcsc;

import static campus.onecard.devices.card.simulator.PlainChip.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.CardReaderContract;
import campus.onecard.devices.card.simulator.CardHand;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.PcscdForTests;
import campus.onecard.devices.card.simulator.VirtualReader;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CardTerminals.State;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** The contract over the real pcscd with a virtual reader, and what only PC/SC can do to one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PcscReaderTest extends CardReaderContract {

    private static final String NAME = "OneCard Test Reader";

    private final FaultRun faults = new FaultRun(FaultScript.NONE, InstantSource.system());
    private VirtualReader hand;
    private PcscReader reader;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Pcscd service = PcscdForTests.reserve(folder);
        hand = VirtualReader.start(service, NAME, faults);
        reader = new PcscReader(NAME);
    }

    @AfterAll
    void stop() {
        if (hand != null) {
            hand.close();
        }
    }

    @Override
    protected CardReader reader() {
        return reader;
    }

    @Override
    protected CardHand hand() {
        return hand;
    }

    @Override
    protected FaultRun faults() {
        return faults;
    }

    @Test
    void a_reader_is_chosen_by_a_part_of_its_name_and_a_wrong_one_is_named() throws Exception {
        assertEquals(2, PcscProvider.factory().terminals().list().size());
        DeviceFault fault =
                assertThrows(DeviceFault.class, () -> new PcscReader("No such thing").open());
        assertEquals(EquipmentFault.READER_MISSING, fault.fault());
        assertTrue(String.valueOf(fault.getMessage()).contains(NAME), fault.getMessage());
    }

    @Test
    void the_api_can_be_used_by_itself() throws Exception {
        CardTerminals terminals = PcscProvider.factory().terminals();
        CardTerminal slot = terminals.getTerminal(NAME + " 00 00");
        assertThrows(CardNotPresentException.class, () -> slot.connect("*"));
        hand.insert(chip);
        assertTrue(slot.waitForCardPresent(LONG.toMillis()));
        assertTrue(slot.isCardPresent());
        assertEquals(List.of(NAME + " 00 00"), names(terminals, State.CARD_PRESENT));
        assertEquals(1, names(terminals, State.CARD_ABSENT).size());
        Card card = slot.connect("*");
        assertEquals(new ATR(chip.powerOn()), card.getATR());
        card.beginExclusive();
        ResponseAPDU answer = card.getBasicChannel().transmit(new CommandAPDU(bytes("00A4000000")));
        assertEquals(0x9000, answer.getSW());
        card.endExclusive();
        card.disconnect(false);
        card.disconnect(false);
        assertThrows(IllegalStateException.class, card::getBasicChannel);
        assertThrows(IllegalArgumentException.class, () -> slot.connect("T=CL"));
    }

    @Test
    void a_wait_at_all_readers_ends_with_a_card_or_when_it_is_closed() throws Exception {
        PcscTerminals all = (PcscTerminals) PcscProvider.factory().terminals();
        assertFalse(all.waitForChange(1));
        hand.insert(chip);
        assertTrue(all.waitForChange(LONG.toMillis()));
        assertEquals(List.of(NAME + " 00 00"), names(all, State.CARD_INSERTION));
        hand.remove();
        assertTrue(all.waitForChange(LONG.toMillis()));
        assertEquals(List.of(NAME + " 00 00"), names(all, State.CARD_REMOVAL));
        assertEquals(List.of(), names(all, State.CARD_INSERTION));
        CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> forEver(all));
        while (!waits.isDone()) {
            all.close();
        }
        assertThrows(CardException.class, () -> all.waitForChange(1));
    }

    private static void forEver(PcscTerminals all) {
        try {
            all.waitForChange();
        } catch (CardException e) {
            // It was closed before it waited.
        }
    }

    private static List<String> names(CardTerminals terminals, State state) throws Exception {
        return terminals.list(state).stream().map(CardTerminal::getName).toList();
    }

    @Test
    void a_card_that_takes_too_long_is_given_up_and_the_next_one_is_read() throws Exception {
        PcscReader impatient = new PcscReader(NAME, Duration.ofMillis(300));
        impatient.open();
        hand.insert(chip);
        try (CardLink card = impatient.awaitCard(LONG).orElseThrow()) {
            faults.now(new Fault.Slow(Duration.ofMillis(1500)));
            CardLost lost = assertThrows(CardLost.class, () -> say(card, "00A4000000"));
            assertEquals(CardLost.Why.TOO_SLOW, lost.why());
            assertTrue(lost.outcomeUnknown());
        }
        hand.remove();
        assertTrue(impatient.awaitRemoval(LONG));
        hand.insert(chip);
        try (CardLink card = impatient.awaitCard(LONG).orElseThrow()) {
            assertEquals("9000", say(card, "00A4000000"));
        }
        impatient.close();
    }

    @Test
    void a_card_that_another_program_reset_is_taken_up_again() throws Exception {
        try (CardLink card = inserted()) {
            assertEquals("9000", say(card, "00A4000000"));
            resetByAnotherProgram();
            CardLost lost = assertThrows(CardLost.class, () -> say(card, "00B0000008"));
            assertEquals(CardLost.Why.RESET, lost.why());
            card.reconnect();
            assertEquals("6985", say(card, "00B0000008"), "what was selected is gone");
            assertEquals("9000", say(card, "00A4000000"));
            assertEquals(SERIAL + "9000", say(card, "00B0000008"));
        }
    }

    private static void resetByAnotherProgram() throws Exception {
        PcscProvider.factory()
                .terminals()
                .getTerminal(NAME + " 00 00")
                .connect("*")
                .disconnect(true);
    }

    @Test
    void the_last_reader_unplugged_is_a_missing_reader_and_not_a_dead_service() throws Exception {
        reader.open();
        hand.unplug();
        hand.plugInNothing();
        try {
            DeviceFault fault = assertThrows(DeviceFault.class, () -> reader.open());
            assertEquals(EquipmentFault.READER_MISSING, fault.fault());
        } finally {
            hand.unplug();
            hand.plugIn();
        }
        reader.open();
    }

    @Test
    void a_stopped_service_is_told_as_such() throws Exception {
        reader.open();
        hand.unplug();
        try {
            DeviceFault fault = assertThrows(DeviceFault.class, () -> reader.awaitCard(LONG));
            assertEquals(EquipmentFault.SERVICE_DOWN, fault.fault());
        } finally {
            hand.plugIn();
        }
    }
}
