package campus.onecard.kiosk.leaving;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a card that was left on the reader is called for, and how urgently (domain 5.2, 6): pure. It
 * rises in steps while its owner may still be near, then goes on slowly for whoever comes by.
 */
final class CardAlarm {

    /** From here on an operator is told. */
    static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private static final List<Stage> STAGES =
            List.of(
                    new Stage(2, 4, tone(660, 20)),
                    new Stage(15, 3, tone(784, 40)),
                    new Stage(30, 2, tone(988, 65)),
                    new Stage(60, 1, tone(1_175, 100)),
                    new Stage(FORGOTTEN.toSeconds(), 10, tone(1_175, 70)));

    private CardAlarm() {}

    /**
     * From a second on, one beep every so many seconds.
     *
     * @param from seconds since the visit ended
     * @param every at least 1
     */
    private record Stage(long from, long every, Tone tone) {

        boolean beepsAt(long second) {
            return (second - from) % every == 0;
        }
    }

    private static Tone tone(int hertz, int loudness) {
        return new Tone(hertz, loudness, Duration.ofMillis(350));
    }

    /**
     * The beep that is due now. The clock's beats come about once a second: a late one makes up for
     * what it missed with one beep.
     *
     * @param heard up to which second it was asked before
     * @param now seconds since the visit ended
     */
    static Optional<Tone> due(long heard, long now) {
        for (long second = now; second > Math.max(heard, now - FORGOTTEN.toSeconds()); second--) {
            Optional<Tone> tone = at(second);
            if (tone.isPresent()) {
                return tone;
            }
        }
        return Optional.empty();
    }

    private static Optional<Tone> at(long second) {
        return STAGES.reversed().stream()
                .filter(stage -> second >= stage.from())
                .findFirst()
                .filter(stage -> stage.beepsAt(second))
                .map(Stage::tone);
    }
}
