package campus.onecard.devices.dispenser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.Health;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.domain.equipment.EquipmentKind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/**
 * What every dispenser promises. Over hardware the stacker holds blank CPU cards, and {@link #take}
 * asks the person before it.
 */
abstract class DispenserContract {

    static final Duration LONG = Duration.ofSeconds(10);
    static final Duration SHORT = Duration.ofMillis(30);

    /** Any CPU card answers this, if only with an error: SELECT by name. */
    static final byte[] SELECT = {0x00, (byte) 0xA4, 0x04, 0x00, 0x02, 0x3F, 0x00};

    /**
     * Not open yet, its path empty, more than a few cards in the stacker; closed after the test.
     */
    abstract CardDispenser dispenser();

    /** A person takes the card at the gate. */
    abstract void take() throws Exception;

    @Test
    void it_says_what_it_is_and_that_it_is_well() throws Exception {
        CardDispenser dispenser = dispenser();
        dispenser.open();
        assertEquals(EquipmentKind.CARD_DISPENSER, dispenser.kind());
        assertEquals(Health.GOOD, dispenser.health());
        assertEquals(Optional.empty(), dispenser.recovered());
        assertEquals(CardStage.STOCKED, dispenser.stage());
    }

    @Test
    void a_card_goes_to_the_station_is_written_offered_and_taken() throws Exception {
        CardDispenser dispenser = dispenser();
        dispenser.open();
        dispenser.feed();
        assertEquals(CardStage.AT_STATION, dispenser.stage());
        ApduChannel card = dispenser.station();
        assertTrue(card.transmit(SELECT).length >= 2);
        assertTrue(card.transmit(SELECT).length >= 2);
        dispenser.offer();
        assertEquals(CardStage.AT_GATE, dispenser.stage());
        assertFalse(dispenser.awaitTaken(SHORT));
        assertEquals(CardStage.AT_GATE, dispenser.stage());
        take();
        assertTrue(dispenser.awaitTaken(LONG));
        assertEquals(CardStage.TAKEN, dispenser.stage());
        dispenser.feed();
        assertEquals(CardStage.CAPTURED, dispenser.capture());
    }

    @Test
    void a_card_nobody_takes_is_drawn_back_and_counted() throws Exception {
        CardDispenser dispenser = dispenser();
        dispenser.open();
        int before = dispenser.supply().captured();
        dispenser.feed();
        dispenser.offer();
        assertFalse(dispenser.awaitTaken(SHORT));
        assertEquals(CardStage.CAPTURED, dispenser.capture());
        assertEquals(CardStage.CAPTURED, dispenser.stage());
        assertEquals(before + 1, dispenser.supply().captured());
        dispenser.binEmptied();
        assertEquals(0, dispenser.supply().captured());
    }

    @Test
    void a_hand_that_is_quicker_than_the_capture_has_the_card() throws Exception {
        CardDispenser dispenser = dispenser();
        dispenser.open();
        dispenser.feed();
        dispenser.offer();
        take();
        assertEquals(CardStage.TAKEN, dispenser.capture());
    }

    @Test
    void a_card_found_at_opening_is_reported_and_drawn_back() throws Exception {
        CardDispenser dispenser = dispenser();
        dispenser.open();
        dispenser.feed();
        dispenser.open();
        assertEquals(
                Optional.of(
                        new Recovered(
                                CardStage.AT_STATION, CardStage.AT_STATION, CardStage.CAPTURED)),
                dispenser.recovered());
        assertEquals(CardStage.CAPTURED, dispenser.stage());
        dispenser.open();
        assertEquals(Optional.empty(), dispenser.recovered());
    }

    @Test
    void acts_out_of_order_are_refused_and_move_nothing() throws Exception {
        CardDispenser dispenser = dispenser();
        dispenser.open();
        assertThrows(IllegalStateException.class, dispenser::offer);
        assertThrows(IllegalStateException.class, dispenser::capture);
        assertThrows(IllegalStateException.class, dispenser::station);
        assertThrows(IllegalStateException.class, () -> dispenser.awaitTaken(SHORT));
        dispenser.feed();
        assertThrows(IllegalStateException.class, dispenser::feed);
        assertEquals(CardStage.CAPTURED, dispenser.capture());
    }
}
