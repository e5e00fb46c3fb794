package campus.onecard.kiosk.equipment;

import campus.onecard.client.CallFailure;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.EquipmentRoutes;
import campus.onecard.domain.equipment.EquipmentReport;
import campus.onecard.domain.equipment.EquipmentState;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells the server how this machine's devices are: at every change, and again after a while when it
 * could not be reached. Reports replace each other, so that many changes may go in one.
 */
public final class EquipmentReports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EquipmentReports.class);

    private final OneCardClient client;
    private final Duration retry;
    private final Map<String, EquipmentState> states = new ConcurrentSkipListMap<>();
    private final ArrayBlockingQueue<Boolean> changed = new ArrayBlockingQueue<>(1);
    private final Thread thread;

    /**
     * @param client calls as this machine
     * @param retry how long after a failure to try again
     */
    public EquipmentReports(OneCardClient client, Duration retry) {
        this.client = client;
        this.retry = retry;
        this.thread = Thread.ofVirtual().name("equipment-reports").start(this::run);
    }

    /** Takes a change; does not block. */
    public void told(EquipmentState state) {
        states.put(state.name(), state);
        changed.offer(true);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            changed.take();
            while (true) {
                if (sent()) {
                    changed.take();
                } else {
                    changed.poll(retry.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("devices are no longer reported");
        }
    }

    private boolean sent() {
        EquipmentReport report = new EquipmentReport(List.copyOf(states.values()));
        try {
            client.call(EquipmentRoutes.REPORT_EQUIPMENT, Map.of(), Map.of(), report);
            return true;
        } catch (CallFailure e) {
            LOG.info("the devices' states did not reach the server: {}", e.getMessage());
            return false;
        }
    }
}
