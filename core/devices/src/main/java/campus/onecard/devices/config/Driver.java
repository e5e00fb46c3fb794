package campus.onecard.devices.config;

import campus.onecard.domain.equipment.EquipmentKind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every driver an installer can name, with what it must be told. */
public enum Driver {
    /** Any reader the PC/SC service knows; {@code reader}: a part of its name. */
    PCSC(EquipmentKind.CARD_READER, "pcsc", Setting.standard(Setting.READER, Legal.Like.TEXT, "")),
    /** A desk reader for second-generation ID cards on a serial line. */
    GA450(
            EquipmentKind.ID_READER,
            "ga450",
            Setting.needed(Setting.PORT, Legal.Like.PORT),
            Setting.baud(115200)),
    /** Creator CRT-571 or CRT-591; {@code address}: its DIP switches. */
    CRT591(
            EquipmentKind.CARD_DISPENSER,
            "crt-591",
            Setting.needed(Setting.PORT, Legal.Like.PORT),
            Setting.baud(9600),
            Setting.standard(Setting.ADDRESS, new Legal.Range(0, 15), "0")),
    /** ESC/POS over the network; port 9100 when none is written. */
    ESCPOS_TCP(
            EquipmentKind.RECEIPT_PRINTER,
            "escpos-tcp",
            Setting.needed(Setting.ADDRESS, Legal.Like.HOST),
            Setting.columns(),
            Setting.qr()),
    /** ESC/POS over a serial line. */
    ESCPOS_SERIAL(
            EquipmentKind.RECEIPT_PRINTER,
            "escpos-serial",
            Setting.needed(Setting.PORT, Legal.Like.PORT),
            Setting.baud(9600),
            Setting.columns(),
            Setting.qr()),
    /** A printer the operating system knows; says nothing about paper. */
    SYSTEM_PRINTER(
            EquipmentKind.RECEIPT_PRINTER,
            "system-printer",
            Setting.needed(Setting.QUEUE, Legal.Like.TEXT)),
    /** There is none on this machine, and nobody misses it. */
    NONE(null, "none");

    private final Optional<EquipmentKind> kind;
    private final String word;
    private final List<Setting> settings;

    Driver(
            @org.jspecify.annotations.Nullable EquipmentKind kind,
            String word,
            Setting... settings) {
        this.kind = Optional.ofNullable(kind);
        this.word = word;
        this.settings = List.of(settings);
    }

    /** As the installer writes it. */
    public String word() {
        return word;
    }

    List<Setting> settings() {
        return settings;
    }

    boolean drives(EquipmentKind wanted) {
        return kind.map(wanted::equals).orElse(true);
    }

    static Optional<Driver> of(EquipmentKind kind, String word) {
        return Arrays.stream(values())
                .filter(d -> d.drives(kind) && d.word.equals(word))
                .findFirst();
    }

    static String words(EquipmentKind kind) {
        return Arrays.stream(values())
                .filter(d -> d.drives(kind))
                .map(Driver::word)
                .collect(Collectors.joining(", "));
    }

    static String word(EquipmentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<EquipmentKind> kind(String word) {
        return Arrays.stream(EquipmentKind.values()).filter(k -> word(k).equals(word)).findFirst();
    }

    static String kinds() {
        return Arrays.stream(EquipmentKind.values())
                .map(Driver::word)
                .collect(Collectors.joining(", "));
    }
}
