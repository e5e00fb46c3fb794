package campus.onecard.kiosk.leaving;

import java.time.Duration;

/**
 * One beep.
 *
 * @param hertz how high
 * @param loudness 1 to 100 in hundredths of what the loudspeaker gives
 * @param length how long
 */
public record Tone(int hertz, int loudness, Duration length) {

    public Tone {
        if (hertz < 100 || hertz > 4_000 || loudness < 1 || loudness > 100) {
            throw new IllegalArgumentException("no tone for people: " + hertz + ", " + loudness);
        }
    }
}
