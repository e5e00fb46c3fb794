package campus.onecard.kiosk.bench;

import java.time.Duration;

/**
 * Medians from the start of a process to its first picture.
 *
 * @param bare a bare JavaFX window
 * @param bareRecorded the same with what the build recorded for the kiosk
 * @param kiosk the kiosk with what the build recorded
 */
record Starts(Duration bare, Duration bareRecorded, Duration kiosk) {

    private static final double LIMIT = 1.5;

    double ratio() {
        return (double) kiosk.toNanos() / bare.toNanos();
    }

    double ratioToRecorded() {
        return (double) kiosk.toNanos() / bareRecorded.toNanos();
    }

    boolean good() {
        return ratio() <= LIMIT;
    }
}
