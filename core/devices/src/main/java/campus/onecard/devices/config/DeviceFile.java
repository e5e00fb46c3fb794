package campus.onecard.devices.config;

import campus.onecard.devices.WrongFile;
import campus.onecard.devices.WrongLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The installer's file: one section a device, {@code #} begins a comment.
 *
 * <pre>{@code
 * [小票打印机]
 * kind    = receipt-printer
 * driver  = escpos-tcp
 * address = 192.168.1.50:9100   # 网线口贴着标签
 * columns = 48
 * }</pre>
 *
 * @param devices in the file's order
 */
public record DeviceFile(List<DeviceSetting> devices) {

    /** No device at all. */
    public static final DeviceFile NONE = new DeviceFile(List.of());

    public DeviceFile {
        devices = List.copyOf(devices);
    }

    /**
     * Reads the file's text.
     *
     * @param file its name, for the sentences
     * @throws WrongFile naming every wrong line and the legal values
     */
    public static DeviceFile parse(String file, String text) throws WrongFile {
        List<WrongLine> wrong = new ArrayList<>();
        List<Section> sections = new SectionReader(file, wrong).read(text);
        List<DeviceSetting> devices = new ArrayList<>();
        for (Section section : sections) {
            new SectionCheck(file, section, wrong).device().ifPresent(devices::add);
        }
        refuseSharedPorts(file, sections, devices, wrong);
        if (!wrong.isEmpty()) {
            wrong.sort(java.util.Comparator.comparingInt(WrongLine::line));
            throw new WrongFile(wrong);
        }
        return new DeviceFile(devices);
    }

    /**
     * Reads the file, in UTF-8.
     *
     * @throws IOException when it cannot be read
     * @throws WrongFile naming every wrong line and the legal values
     */
    public static DeviceFile read(Path file) throws IOException, WrongFile {
        return parse(file.toString(), Files.readString(file));
    }

    private static void refuseSharedPorts(
            String file,
            List<Section> sections,
            List<DeviceSetting> devices,
            List<WrongLine> wrong) {
        Map<String, String> users = new HashMap<>();
        for (DeviceSetting device : devices) {
            String port = device.values().get(Setting.PORT);
            String other = port == null ? null : users.putIfAbsent(port, device.name());
            if (port != null && other != null) {
                wrong.add(
                        new WrongLine(
                                file,
                                lineOf(sections, device.name()),
                                DeviceFile.class,
                                "config.shared",
                                List.of(port, other)));
            }
        }
    }

    private static int lineOf(List<Section> sections, String name) {
        return sections.stream()
                .filter(s -> s.name().equals(name))
                .map(s -> s.entries().get(Setting.PORT))
                .filter(java.util.Objects::nonNull)
                .mapToInt(Section.Entry::line)
                .max()
                .orElse(1);
    }
}
