package campus.onecard.devices.dispenser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import campus.onecard.devices.serial.Cable;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/** The driver against the simulator, over real pseudo-terminals. */
class CrtDispenserTest extends DispenserContract {

    private static final int CARDS = 30;
    private static final Patience QUICK =
            new Patience(Duration.ofMillis(150), Duration.ofMillis(300), Duration.ofMillis(400));

    private Cable cable;
    private FaultRun faults;
    private DispenserSimulator simulator;
    private CrtDispenser dispenser;

    @BeforeEach
    void plugIn() throws Exception {
        cable = Cable.plugged();
        start();
    }

    /** A card that answers with what it was sent, then 9000. */
    private static byte[] echo(byte[] command) {
        byte[] answer = Arrays.copyOf(command, command.length + 2);
        answer[command.length] = (byte) 0x90;
        return answer;
    }

    private void start(String... script) throws Exception {
        faults = new FaultRun(FaultScript.of(script), InstantSource.system());
        simulator =
                new DispenserSimulator(cable.ends(), faults, () -> CrtDispenserTest::echo, CARDS);
        simulator.start();
        dispenser = dispenser(FoundCard.CAPTURE);
    }

    private CrtDispenser dispenser(FoundCard policy) {
        return new CrtDispenser(cable.ends().driver(), 0, QUICK, policy);
    }

    private void restart(String... script) throws Exception {
        dispenser.close();
        simulator.close();
        start(script);
    }

    @AfterEach
    void unplug() {
        if (cable != null) {
            dispenser.close();
            simulator.close();
            cable.close();
        }
    }

    @Override
    CardDispenser dispenser() {
        return dispenser;
    }

    @Override
    void take() {
        assertTrue(simulator.take());
    }

    @Test
    void bytes_that_look_like_frame_ends_reach_the_card_and_come_back() throws Exception {
        dispenser.open();
        dispenser.feed();
        byte[] tricky = {0x03, 0x06, 0x15, 0x04, (byte) 0xF2, 0x00, 0x00, 0x03, 'P', 0x03, 0x03};
        assertArrayEquals(echo(tricky), dispenser.station().transmit(tricky));
    }

    /** Frames of open, feed, offer: init 1, status 2, counter 3, status 4, move 5, move 6. */
    @ParameterizedTest
    @ValueSource(strings = {"silence", "wrong-checksum", "garbage", "garbage-after", "nak"})
    void one_bad_answer_anywhere_is_survived_and_no_second_card_moves(String fault)
            throws Exception {
        for (int frame = 1; frame <= 6; frame++) {
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
        restart("at frame 8: silence"); // open 3, feed 2, status, counter, then the move
        dispenser.open();
        dispenser.feed();
        assertEquals(CardStage.CAPTURED, dispenser.capture());
        assertEquals(1, simulator.binned());
        assertEquals(CARDS - 1, simulator.stacked());
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

    @Test
    void unplugged_it_says_so_and_back_again_it_finds_its_card() throws Exception {
        dispenser.open();
        dispenser.feed();
        faults.now(new Fault.Unplugged());
        assertEquals(EquipmentFault.SILENT, faultOf(() -> untilGone(dispenser)));
        faults.well();
        cable.ends().plugIn();
        dispenser.open();
        assertEquals(CardStage.CAPTURED, dispenser.stage());
        assertEquals(CardStage.AT_STATION, dispenser.recovered().orElseThrow().found());
    }

    private static void untilGone(CardDispenser dispenser) throws Exception {
        while (true) {
            dispenser.supply();
        }
    }

    @Test
    void after_a_restart_of_the_program_a_card_may_be_left_for_staff() throws Exception {
        dispenser.open();
        dispenser.feed();
        dispenser.close();
        dispenser = dispenser(FoundCard.LEAVE);
        dispenser.open();
        assertEquals(
                Optional.of(
                        new Recovered(
                                CardStage.UNKNOWN, CardStage.AT_STATION, CardStage.AT_STATION)),
                dispenser.recovered());
        dispenser.offer();
    }

    private static EquipmentFault faultOf(Executable act) {
        return assertThrows(DeviceFault.class, act).fault();
    }
}
