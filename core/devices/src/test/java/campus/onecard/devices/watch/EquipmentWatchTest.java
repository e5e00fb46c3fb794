package campus.onecard.devices.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.EscPosPrinter;
import campus.onecard.devices.printer.QrWay;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.devices.serial.SerialAddress;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A watch over the real driver and the simulated printer, over TCP. */
class EquipmentWatchTest {

    private final InstantSource clock = InstantSource.system();
    private final FaultRun faults = new FaultRun(FaultScript.NONE, clock);
    private final PrinterSimulator simulator = new PrinterSimulator(0, faults);
    private final LinkedBlockingQueue<EquipmentState> told = new LinkedBlockingQueue<>();
    private final EquipmentWatch<EscPosPrinter> watch =
            new EquipmentWatch<>(
                    "小票打印机",
                    new EscPosPrinter(
                            new SerialAddress.Tcp("127.0.0.1", simulator.port()),
                            48,
                            QrWay.NATIVE,
                            new EscPosPrinter.Patience(
                                    Duration.ofMillis(500), Duration.ofSeconds(20))),
                    clock,
                    told::add);

    @BeforeEach
    void start() {
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.close();
        simulator.close();
    }

    private EquipmentState next() throws InterruptedException {
        EquipmentState state = told.poll(30, TimeUnit.SECONDS);
        assertNotNull(state, "nothing was told");
        return state;
    }

    @Test
    void every_change_is_told_once_with_what_is_wrong_and_a_healed_printer_remembers_it()
            throws Exception {
        assertEquals(Condition.READY, next().condition());
        faults.now(new Fault.NearlyEmpty());
        assertEquals(EquipmentFault.PAPER_LOW, next().fault());
        assertEquals(Condition.ATTENTION, watch.state().condition());
        faults.now(new Fault.Empty());
        EquipmentState down = next();
        assertEquals(Condition.DOWN, down.condition());
        assertEquals(EquipmentFault.PAPER_OUT, down.fault());
        assertEquals(down.since(), down.faultAt());
        faults.well();
        EquipmentState healed = next();
        assertEquals(Condition.READY, healed.condition());
        assertEquals(EquipmentFault.PAPER_OUT, healed.fault());
        assertEquals(down.faultAt(), healed.faultAt());
    }

    @Test
    void an_unplugged_printer_heals_without_a_restart() throws Exception {
        assertEquals(Condition.READY, next().condition());
        faults.now(new Fault.Unplugged());
        assertEquals(Condition.DOWN, next().condition());
        faults.well();
        EquipmentState state = next();
        while (state.condition() != Condition.READY) {
            state = next();
        }
    }

    @Test
    void a_test_prints_a_page_on_the_machines_own_thread_or_says_why_not() throws Exception {
        assertEquals(Health.GOOD, watch.ask(new DeviceTest()).get(30, TimeUnit.SECONDS));
        assertEquals(1, simulator.paper().receipts());
        faults.now(new Fault.CoverOpen());
        var refused = watch.ask(new DeviceTest());
        Throwable why =
                assertThrows(ExecutionException.class, () -> refused.get(30, TimeUnit.SECONDS))
                        .getCause();
        assertEquals(EquipmentFault.PRINTER_OPEN, assertInstanceOf(DeviceFault.class, why).fault());
    }

    @Test
    void work_that_fails_by_our_own_mistake_is_answered_and_the_watch_goes_on() throws Exception {
        Future<Health> wrong =
                watch.ask(
                        _ -> {
                            throw new IllegalStateException("a mistake");
                        });
        assertInstanceOf(
                IllegalStateException.class,
                assertThrows(ExecutionException.class, () -> wrong.get(30, TimeUnit.SECONDS))
                        .getCause());
        assertEquals(Health.GOOD, watch.ask(new DeviceTest()).get(30, TimeUnit.SECONDS));
    }
}
