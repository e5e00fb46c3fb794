package campus.onecard.devices.card.virtual;

import java.time.Duration;

/** How long a card thinks. Where a real card was measured, its figure; the others are estimates. */
public enum Pace {
    /** At once; for tests. */
    INSTANT,
    /**
     * An FM1208 at 106 kbit/s: SELECT, READ, GET CHALLENGE and UPDATE from a captured session, the
     * authentications estimated.
     */
    FM1208;

    private static final int BY_NAME = 0x04;

    Duration of(Command command) {
        if (this == INSTANT) {
            return Duration.ZERO;
        }
        int micros =
                switch (command.ins()) {
                    case 0xA4 -> command.p1() == BY_NAME ? 9800 : 5200;
                    case 0xB0, 0xB2 -> 6800;
                    case 0x84 -> 4200;
                    case 0xD6, 0xD0, 0xDC, 0xE2 -> 20_000;
                    case 0x82, 0x88, 0x20 -> 12_000;
                    case 0xE0, 0xD4, 0x0E -> 25_000;
                    default -> 4000;
                };
        return Duration.ofNanos(micros * 1000L);
    }
}
