package campus.onecard.devices.console;

import campus.onecard.devices.WrongFile;
import campus.onecard.devices.config.DeviceFile;
import campus.onecard.devices.config.DeviceSetting;
import campus.onecard.devices.watch.EquipmentMemory;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists and tests the devices of this machine. Ends with 0 only when every device that was looked
 * at works.
 */
public final class DevicesMain {

    private DevicesMain() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("user.home"), ".onecard");
        String given = System.getenv("ONECARD_HOME");
        Path file = (given == null ? home : Path.of(given)).resolve("kiosk", "devices.conf");
        System.exit(run(List.of(arguments), file, System.getenv("LANG"), out));
    }

    /**
     * @param standard the file when none is named
     * @return 0 when all works, 1 when something does not, 2 for a wrong command or file
     */
    static int run(
            List<String> arguments, Path standard, @Nullable String language, PrintWriter out) {
        Texts texts = Words.of(language);
        try {
            Wish wish = Wish.of(arguments, standard, texts);
            List<DeviceSetting> devices = chosen(wish, texts);
            EquipmentMemory memory = EquipmentMemory.beside(wish.file());
            return look(devices, memory, !wish.test().isEmpty(), texts, out);
        } catch (Wrong e) {
            out.println(e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static List<DeviceSetting> chosen(Wish wish, Texts texts) throws Wrong {
        List<DeviceSetting> all = read(wish.file(), texts).devices();
        List<DeviceSetting> chosen =
                all.stream()
                        .filter(d -> wish.test().isEmpty() || d.name().equals(wish.test()))
                        .toList();
        if (chosen.isEmpty()) {
            String names = String.join(", ", all.stream().map(DeviceSetting::name).toList());
            throw new Wrong(texts.get("devices.unknown", wish.test(), wish.file(), names));
        }
        return chosen;
    }

    private static DeviceFile read(Path file, Texts texts) throws Wrong {
        if (!Files.exists(file)) {
            throw new Wrong(texts.get("devices.no-file", file));
        }
        try {
            return DeviceFile.read(file);
        } catch (IOException e) {
            throw new Wrong(texts.get("devices.unreadable", file));
        } catch (WrongFile e) {
            throw new Wrong(e.sentences(texts.language()));
        }
    }

    private static int look(
            List<DeviceSetting> devices,
            EquipmentMemory memory,
            boolean test,
            Texts texts,
            PrintWriter out)
            throws InterruptedException {
        Inspection inspection = new Inspection(InstantSource.system(), memory, test);
        List<Finding> findings = new ArrayList<>();
        for (DeviceSetting device : devices) {
            Finding finding = inspection.of(device);
            findings.add(finding);
            out.println(finding.line(texts));
        }
        long wrong = findings.stream().filter(f -> f.state().condition() == Condition.DOWN).count();
        String key = test ? "devices.sum.test" : "devices.sum";
        out.println(
                texts.get(key, "" + findings.size(), "" + (findings.size() - wrong), "" + wrong));
        return wrong == 0 ? 0 : 1;
    }

    /**
     * What was typed.
     *
     * @param test the device to test; empty: look at all
     */
    private record Wish(Path file, String test) {

        static Wish of(List<String> arguments, Path standard, Texts texts) throws Wrong {
            Path file = standard;
            String test = "";
            for (int i = 0; i < arguments.size(); i += 2) {
                String word = arguments.get(i);
                boolean known = word.equals("--test") || word.equals("--file");
                if (!known || i + 1 == arguments.size()) {
                    throw new Wrong(texts.get("devices.usage", standard));
                }
                if (word.equals("--test")) {
                    test = arguments.get(i + 1);
                } else {
                    file = Path.of(arguments.get(i + 1));
                }
            }
            return new Wish(file, test);
        }
    }
}
