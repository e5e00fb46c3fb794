package campus.onecard.devices.dispenser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.devices.DeviceFault;
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

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/** The driver against the simulator, over real pseudo-terminals. */
class CrtDispenserTest extends DispenserContract {

    private static final int CARDS = 30;
    private static final Patience QUICK =
            new Patience(
                    Duration.ofMillis(150),
                    Duration.ofMillis(300),
                    Duration.ofMillis(300),
                    Duration.ofMillis(200),
                    Duration.ofMillis(100));

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

    @Test
    void a_lost_and_a_spoilt_answer_are_survived_on_a_real_line() throws Exception {
        restart("at frame 6: silence", "at frame 8: wrong-checksum"); // the move, the offer
        dispenser.open();
        dispenser.feed();
        dispenser.offer();
        assertEquals(CardStage.AT_GATE, dispenser.stage());
        assertEquals(CARDS - 1, simulator.stacked());
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
