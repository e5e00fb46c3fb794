package campus.onecard.devices.watch;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.equipment.EquipmentReport;
import campus.onecard.domain.equipment.EquipmentState;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the one who watches a machine's devices wrote down about them, so that <em>since when</em>
 * survives a restart and others can read it. A file that cannot be read is begun anew: it is a
 * memory, not a record. Thread-safe.
 */
public final class EquipmentMemory {

    /** Beside {@code devices.conf}. */
    public static final String FILE = "equipment.json";

    private static final Logger LOG = LoggerFactory.getLogger(EquipmentMemory.class);

    private final Path file;
    private final Map<String, EquipmentState> states = new TreeMap<>();

    private EquipmentMemory(Path file) {
        this.file = file;
    }

    /**
     * What was written down there; nothing where nothing was.
     *
     * @param folder of {@code devices.conf}
     */
    public static EquipmentMemory in(Path folder) {
        return of(folder.resolve(FILE));
    }

    /**
     * The same, beside that file.
     *
     * @param file {@code devices.conf}
     */
    public static EquipmentMemory beside(Path file) {
        return of(file.resolveSibling(FILE));
    }

    private static EquipmentMemory of(Path file) {
        EquipmentMemory memory = new EquipmentMemory(file);
        memory.read();
        return memory;
    }

    private synchronized void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            Json.strict()
                    .readValue(bytes, EquipmentReport.class)
                    .states()
                    .forEach(state -> states.put(state.name(), state));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read and is begun anew: {}", file, e.getMessage());
        }
    }

    /** How this device was when last watched; empty when it never was, or was of another kind. */
    public synchronized Optional<EquipmentState> last(EquipmentState now) {
        return Optional.ofNullable(states.get(now.name()))
                .filter(last -> last.kind() == now.kind());
    }

    /**
     * The state now, with the time since when it is so, when that was watched.
     *
     * @param seen of a look just now
     */
    public Optional<EquipmentState> since(EquipmentState seen) {
        return last(seen)
                .filter(last -> last.condition() == seen.condition())
                .filter(last -> seen.fault() == null || seen.fault() == last.fault());
    }

    /** Writes a change down. */
    public synchronized void keep(EquipmentState state) {
        states.put(state.name(), state);
        Path beside = file.resolveSibling(FILE + ".new");
        try {
            EquipmentReport all = new EquipmentReport(List.copyOf(states.values()));
            Files.write(beside, Json.strict().writeValueAsBytes(all));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("{} cannot be written: {}", file, e.getMessage());
        }
    }
}
