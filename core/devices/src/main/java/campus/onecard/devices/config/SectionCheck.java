package campus.onecard.devices.config;

import campus.onecard.devices.WrongLine;
import campus.onecard.domain.equipment.EquipmentKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns one section into one device, or says what is wrong with it. */
final class SectionCheck {

    private static final String KIND = "kind";
    private static final String DRIVER = "driver";

    private final String file;
    private final Section section;
    private final List<WrongLine> wrong;

    /**
     * @param wrong takes what cannot be used
     */
    SectionCheck(String file, Section section, List<WrongLine> wrong) {
        this.file = file;
        this.section = section;
        this.wrong = wrong;
    }

    /** Empty when something is wrong. */
    Optional<DeviceSetting> device() {
        Optional<EquipmentKind> kind =
                value(KIND, Driver.kinds())
                        .flatMap(
                                v -> found(KIND, v, Driver.kind(v), "config.kind", Driver.kinds()));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String legal = Driver.words(kind.get());
        Optional<Driver> driver =
                value(DRIVER, legal)
                        .flatMap(
                                v ->
                                        found(
                                                DRIVER,
                                                v,
                                                Driver.of(kind.get(), v),
                                                "config.driver",
                                                Driver.word(kind.get()),
                                                legal));
        return driver.map(d -> new DeviceSetting(section.name(), kind.get(), d, settings(d)));
    }

    private Map<String, String> settings(Driver driver) {
        Map<String, String> values = new HashMap<>();
        for (Setting setting : driver.settings()) {
            Section.Entry entry = section.entries().get(setting.word());
            if (entry != null) {
                check(setting, entry);
                values.put(setting.word(), entry.value());
            } else if (setting.standard().isPresent()) {
                values.put(setting.word(), setting.standard().get());
            } else {
                missing(setting.word(), setting.legal().shown());
            }
        }
        refuseOthers(driver);
        return values;
    }

    private void check(Setting setting, Section.Entry entry) {
        if (!setting.legal().allows(entry.value())) {
            complain(
                    entry.line(),
                    setting.legal() instanceof Legal.Like ? "config.like" : "config.value",
                    setting.word(),
                    entry.value(),
                    setting.legal().shown());
        }
    }

    private void refuseOthers(Driver driver) {
        List<String> known = driver.settings().stream().map(Setting::word).toList();
        section.entries()
                .forEach(
                        (word, entry) -> {
                            if (!known.contains(word)
                                    && !word.equals(KIND)
                                    && !word.equals(DRIVER)) {
                                complain(
                                        entry.line(),
                                        "config.setting",
                                        driver.word(),
                                        word,
                                        legalWords(known));
                            }
                        });
    }

    private static String legalWords(List<String> known) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(KIND, DRIVER), known.stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> value(String word, String legal) {
        Section.Entry entry = section.entries().get(word);
        if (entry == null) {
            missing(word, legal);
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    private <T> Optional<T> found(
            String word, String value, Optional<T> found, String key, String... more) {
        if (found.isEmpty()) {
            Section.Entry entry = section.entries().get(word);
            String[] arguments = new String[more.length + 1];
            arguments[0] = value;
            System.arraycopy(more, 0, arguments, 1, more.length);
            complain(entry == null ? section.line() : entry.line(), key, arguments);
        }
        return found;
    }

    private void missing(String word, String legal) {
        complain(section.line(), "config.missing", section.name(), word, legal);
    }

    private void complain(int line, String key, String... arguments) {
        wrong.add(new WrongLine(file, line, DeviceFile.class, key, List.of(arguments)));
    }
}
