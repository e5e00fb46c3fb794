package campus.onecard.devices.config;

import java.util.List;
import java.util.Optional;

/**
 * One thing a driver can be told.
 *
 * @param word as the installer writes it
 * @param standard when the installer writes nothing; empty when he must
 */
record Setting(String word, Legal legal, Optional<String> standard) {

    static final String PORT = "port";
    static final String BAUD = "baud";
    static final String ADDRESS = "address";
    static final String COLUMNS = "columns";
    static final String READER = "reader";
    static final String QUEUE = "queue";
    static final String QR = "qr";

    static Setting needed(String word, Legal legal) {
        return new Setting(word, legal, Optional.empty());
    }

    static Setting standard(String word, Legal legal, String value) {
        return new Setting(word, legal, Optional.of(value));
    }

    static Setting baud(int standard) {
        Legal legal = Legal.OneOf.numbers(9600, 19200, 38400, 57600, 115200);
        return standard(BAUD, legal, Integer.toString(standard));
    }

    /** Who draws QR codes: the printer, or we. */
    static Setting qr() {
        return standard(QR, new Legal.OneOf(List.of("native", "raster")), "native");
    }

    static Setting columns() {
        return standard(COLUMNS, Legal.OneOf.numbers(32, 42, 48), "48");
    }
}
