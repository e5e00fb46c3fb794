package campus.onecard.devices.dispenser;

import campus.onecard.devices.dispenser.Supply.Stock;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** An answer of the machine. */
sealed interface CrtAnswer {

    /**
     * Done.
     *
     * @param path where a card lies: STOCKED for nowhere, AT_GATE or AT_STATION
     */
    record Done(CardStage path, Stock stock, boolean binFull, byte[] data) implements CrtAnswer {

        /** Without data: it may be a card's. */
        @Override
        public String toString() {
            return "Done[" + path + ", " + stock + ", " + (binFull ? "bin full]" : "bin free]");
        }
    }

    /**
     * Not done.
     *
     * @param code two characters, as in the manual
     */
    record Failed(String code) implements CrtAnswer {}

    /** Understands the body of a frame; empty when it is no answer. */
    static Optional<CrtAnswer> of(byte[] body) {
        return switch (body.length < 5 ? 0 : body[0]) {
            case 'P' -> body.length < 6 ? Optional.empty() : done(body);
            case 'N', 'E' -> failed(body);
            default -> Optional.empty();
        };
    }

    private static Optional<CrtAnswer> done(byte[] body) {
        int path = body[3] - '0';
        int stock = body[4] - '0';
        int bin = body[5] - '0';
        if (path < 0 || path > 2 || stock < 0 || stock > 2 || bin < 0 || bin > 1) {
            return Optional.empty();
        }
        CardStage[] paths = {CardStage.STOCKED, CardStage.AT_GATE, CardStage.AT_STATION};
        byte[] data = Arrays.copyOfRange(body, 6, body.length);
        return Optional.of(new Done(paths[path], Stock.values()[stock], bin == 1, data));
    }

    private static Optional<CrtAnswer> failed(byte[] body) {
        String code = new String(body, 3, 2, StandardCharsets.ISO_8859_1);
        return code.matches("[0-9A-F]{2}") ? Optional.of(new Failed(code)) : Optional.empty();
    }
}
