package campus.onecard.devices.console;

import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;

import java.time.format.DateTimeFormatter;

/**
 * What one look at a device gave.
 *
 * @param watched whether somebody watched since when it is so; else that is unknown
 */
record Finding(EquipmentState state, boolean watched) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int NAME = 20;
    private static final int KIND = 18;
    private static final int STATE = 10;

    /** One row of the table; what to do stands below it. */
    String line(Texts texts) {
        String row =
                padded(state.name(), NAME)
                        + padded(texts.get("devices.kind." + state.kind().name()), KIND)
                        + padded(texts.get("devices.state." + state.condition().name()), STATE)
                        + (watched
                                ? texts.get("devices.since", moment())
                                : texts.get("devices.unwatched"));
        EquipmentFault fault = state.fault();
        if (fault == null) {
            return row;
        }
        return row
                + "\n  "
                + fault.sentence(texts.language())
                + "\n  → "
                + fault.advice(texts.language());
    }

    private String moment() {
        return WHEN.format(state.since().atZone(CampusTime.ZONE));
    }

    /** Chinese characters are two columns wide in a terminal. */
    private static String padded(String text, int columns) {
        int width = text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
