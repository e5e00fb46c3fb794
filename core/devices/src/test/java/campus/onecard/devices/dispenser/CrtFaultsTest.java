package campus.onecard.devices.dispenser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.dispenser.simulator.DispenserSimulator;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.serial.CableEnd;
import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.devices.serial.simulator.TimelessLine;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What goes wrong, one thing at a time: the driver and the simulator on a line without time. */
class CrtFaultsTest extends DispenserContract {

    private static final int CARDS = 30;

    private FaultRun faults;
    private DispenserSimulator simulator;
    private TimelessLine line;
    private CrtDispenser dispenser;

    @BeforeEach
    void start() {
        restart();
    }

    /** A card that answers with what it was sent, then 9000. */
    private static byte[] echo(byte[] command) {
        byte[] answer = Arrays.copyOf(command, command.length + 2);
        answer[command.length] = (byte) 0x90;
        return answer;
    }

    private void restart(String... script) {
        faults = new FaultRun(FaultScript.of(script), InstantSource.system());
        CableEnd none = CableEnd.of(new SerialAddress.Port("none", 9600));
        simulator = new DispenserSimulator(none, faults, () -> CrtFaultsTest::echo, CARDS);
        line = simulator.timeless();
        dispenser = dispenser(FoundCard.CAPTURE);
    }

    private CrtDispenser dispenser(FoundCard policy) {
        return new CrtDispenser(() -> line, 0, Patience.USUAL, policy);
    }

    @Override
    CardDispenser dispenser() {
        return dispenser;
    }

    @Override
    void take() {
        assertTrue(simulator.take());
    }

    /** Frames of open: init 1, status 2, counter 3; feed: status 4, counter 5, move 6; offer 7. */
    @ParameterizedTest
    @ValueSource(strings = {"silence", "wrong-checksum", "garbage", "garbage-after", "nak"})
    void one_bad_answer_anywhere_is_survived_and_no_second_card_moves(String fault)
            throws Exception {
        for (int frame = 1; frame <= 7; frame++) {
            restart("at frame " + frame + ": " + fault);
            dispenser.open();
            dispenser.feed();
            dispenser.offer();
            assertEquals(CardStage.AT_GATE, dispenser.stage(), "frame " + frame);
            assertEquals(CARDS - 1, simulator.stacked(), "frame " + frame);
        }
    }

    @Test
    void a_lost_answer_to_a_capture_is_cleared_up_by_the_counter() throws Exception {
        restart("at frame 8: silence"); // open 3, feed 3, status, then the move
        dispenser.open();
        dispenser.feed();
        assertEquals(CardStage.CAPTURED, dispenser.capture());
        assertEquals(1, simulator.binned());
        assertEquals(CARDS - 1, simulator.stacked());
    }

    @Test
    void a_spoilt_answer_to_a_move_is_noticed_by_asking_long_before_the_last_moment()
            throws Exception {
        for (String fault : List.of("wrong-checksum", "garbage", "silence")) {
            restart("at frame 7: " + fault);
            dispenser.open();
            dispenser.feed();
            Duration before = line.waited();
            dispenser.offer();
            assertEquals(CardStage.AT_GATE, dispenser.stage());
            Duration waited = line.waited().minus(before);
            assertTrue(waited.compareTo(Duration.ofSeconds(6)) < 0, fault + " took " + waited);
        }
    }

    @Test
    void a_jam_whose_answer_was_lost_is_a_jam() throws Exception {
        restart("at frame 7: wrong-checksum");
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Jam());
        assertEquals(EquipmentFault.CARD_JAMMED, faultOf(dispenser::offer));
        assertEquals(CardStage.JAMMED, dispenser.stage());
    }

    @Test
    void a_card_taken_while_the_line_was_dead_is_not_taken_for_one_captured_before()
            throws Exception {
        dispenser.open();
        dispenser.feed();
        assertEquals(CardStage.CAPTURED, dispenser.capture());
        dispenser.feed();
        dispenser.offer();
        faults.now(new Fault.Silence(), Duration.ofMinutes(1));
        assertEquals(EquipmentFault.SILENT, faultOf(() -> dispenser.awaitTaken(SHORT)));
        take();
        faults.well();
        dispenser.open();
        assertEquals(CardStage.TAKEN, dispenser.stage());
    }

    @Test
    void a_move_that_is_lost_and_cannot_be_asked_about_is_unknown_until_opening() throws Exception {
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Silence(), Duration.ofMinutes(1));
        assertEquals(EquipmentFault.SILENT, faultOf(dispenser::offer));
        assertEquals(CardStage.UNKNOWN, dispenser.stage());
        assertThrows(IllegalStateException.class, dispenser::feed);
        faults.well();
        dispenser.open();
        assertEquals(
                Optional.of(
                        new Recovered(CardStage.AT_STATION, CardStage.AT_GATE, CardStage.CAPTURED)),
                dispenser.recovered());
    }

    @Test
    void a_card_taken_while_the_line_was_dead_counts_as_taken() throws Exception {
        dispenser.open();
        dispenser.feed();
        dispenser.offer();
        faults.now(new Fault.Silence(), Duration.ofMinutes(1));
        assertEquals(EquipmentFault.SILENT, faultOf(() -> dispenser.awaitTaken(SHORT)));
        assertEquals(CardStage.AT_GATE, dispenser.stage());
        take();
        faults.well();
        dispenser.open();
        assertEquals(CardStage.TAKEN, dispenser.stage());
        assertEquals(
                Optional.of(new Recovered(CardStage.AT_GATE, CardStage.STOCKED, CardStage.TAKEN)),
                dispenser.recovered());
    }

    @Test
    void a_command_refused_every_time_has_moved_nothing() throws Exception {
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Nak(), Duration.ofMinutes(1));
        assertEquals(EquipmentFault.GARBLED, faultOf(dispenser::offer));
        assertEquals(CardStage.AT_STATION, dispenser.stage());
        faults.well();
        dispenser.offer();
    }

    @Test
    void a_jam_stays_a_jam_until_staff_has_cleared_it() throws Exception {
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Jam());
        assertEquals(EquipmentFault.CARD_JAMMED, faultOf(dispenser::offer));
        assertEquals(CardStage.JAMMED, dispenser.stage());
        assertThrows(IllegalStateException.class, dispenser::feed);
        assertEquals(EquipmentFault.CARD_JAMMED, faultOf(dispenser::open));
        faults.well();
        simulator.clearPath();
        dispenser.open();
        assertEquals(
                Optional.of(new Recovered(CardStage.JAMMED, CardStage.STOCKED, CardStage.JAMMED)),
                dispenser.recovered());
        dispenser.feed();
    }

    @Test
    void two_cards_at_once_never_reach_the_station() throws Exception {
        restart("card 1: double-feed");
        dispenser.open();
        assertEquals(EquipmentFault.CARD_MISFED, faultOf(dispenser::feed));
        assertEquals(CardStage.JAMMED, dispenser.stage());
    }

    @Test
    void an_empty_stacker_or_a_full_bin_feeds_nothing() throws Exception {
        dispenser.open();
        faults.now(new Fault.NearlyEmpty());
        assertEquals(Health.attention(EquipmentFault.CARDS_LOW), dispenser.health());
        faults.now(new Fault.Empty());
        assertEquals(EquipmentFault.CARDS_OUT, faultOf(dispenser::health));
        assertEquals(EquipmentFault.CARDS_OUT, faultOf(dispenser::feed));
        faults.well();
        faults.now(new Fault.Full());
        assertEquals(EquipmentFault.CARD_BIN_FULL, faultOf(dispenser::health));
        assertEquals(EquipmentFault.CARD_BIN_FULL, faultOf(dispenser::feed));
        assertEquals(CardStage.STOCKED, dispenser.stage());
        assertEquals(CARDS, simulator.stacked());
    }

    @Test
    void a_bin_that_fills_up_leaves_the_card_where_it_is() throws Exception {
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Full());
        assertEquals(EquipmentFault.CARD_BIN_FULL, faultOf(dispenser::capture));
        assertEquals(CardStage.AT_STATION, dispenser.stage());
        faults.well();
        assertEquals(CardStage.CAPTURED, dispenser.capture());
    }

    @Test
    void a_card_found_at_opening_stays_where_it_is_while_the_bin_is_full() throws Exception {
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Full());
        dispenser.open();
        assertEquals(CardStage.AT_STATION, dispenser.stage());
        assertEquals(
                Optional.of(
                        new Recovered(
                                CardStage.AT_STATION, CardStage.AT_STATION, CardStage.AT_STATION)),
                dispenser.recovered());
        assertEquals(0, simulator.binned());
    }

    @Test
    void an_untaken_card_is_drawn_back() throws Exception {
        restart("card 1: untaken");
        dispenser.open();
        dispenser.feed();
        dispenser.offer();
        assertFalse(simulator.take());
        assertFalse(dispenser.awaitTaken(SHORT));
        assertEquals(CardStage.CAPTURED, dispenser.capture());
    }

    @Test
    void a_card_torn_from_the_antenna_says_that_it_may_have_acted() throws Exception {
        restart("at apdu 2: torn");
        dispenser.open();
        dispenser.feed();
        ApduChannel card = dispenser.station();
        card.transmit(SELECT);
        assertTrue(assertThrows(CardLost.class, () -> card.transmit(SELECT)).outcomeUnknown());
        ApduChannel again = dispenser.station();
        again.transmit(SELECT);
        faults.now(new Fault.Silence());
        assertTrue(assertThrows(CardLost.class, () -> again.transmit(SELECT)).outcomeUnknown());
    }

    private static EquipmentFault faultOf(Executable act) {
        return assertThrows(DeviceFault.class, act).fault();
    }
}
