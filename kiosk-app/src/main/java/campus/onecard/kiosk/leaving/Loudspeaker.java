package campus.onecard.kiosk.leaving;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * The machine's loudspeaker. It plays one tone at a time and drops what comes meanwhile; a machine
 * without one stays silent and says so once in the log.
 */
public final class Loudspeaker {

    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

    private static final Logger LOG = LoggerFactory.getLogger(Loudspeaker.class);
    private static final Duration FADE = Duration.ofMillis(15);

    private final Output output;
    private final Executor thread;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();

    /** Where sound comes out. */
    @FunctionalInterface
    public interface Output {

        /**
         * Plays and waits.
         *
         * @param samples in {@link #FORMAT}
         * @throws LineUnavailableException when somebody else has it
         * @throws IllegalArgumentException when this machine has none
         */
        void play(byte[] samples) throws LineUnavailableException;
    }

    /**
     * @param thread waits while a tone sounds
     */
    public Loudspeaker(Output output, Executor thread) {
        this.output = output;
        this.thread = thread;
    }

    /** The one that the operating system calls the first. */
    public static Loudspeaker ofThisMachine() {
        return new Loudspeaker(
                Loudspeaker::line,
                work -> Thread.ofPlatform().name("loudspeaker").daemon().start(work));
    }

    private static void line(byte[] samples) throws LineUnavailableException {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        }
    }

    /** Begins to play and returns at once. */
    public void play(Tone tone) {
        if (busy.compareAndSet(false, true)) {
            thread.execute(() -> sound(tone));
        }
    }

    private void sound(Tone tone) {
        try {
            output.play(samples(tone));
        } catch (LineUnavailableException | IllegalArgumentException e) {
            if (complained.compareAndSet(false, true)) {
                LOG.warn("no sound, a card left behind calls without it: {}", e.getMessage());
            }
        } finally {
            busy.set(false);
        }
    }

    /** A sine that swells and fades, so that it does not click. */
    static byte[] samples(Tone tone) {
        int count = count(tone.length());
        int fade = count(FADE);
        byte[] samples = new byte[2 * count];
        for (int i = 0; i < count; i++) {
            double swell = Math.min(1, Math.min(i, count - 1 - i) / (double) fade);
            double wave = Math.sin(2 * Math.PI * tone.hertz() * i / FORMAT.getSampleRate());
            int value = (int) (wave * swell * tone.loudness() / 100 * Short.MAX_VALUE);
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        return samples;
    }

    private static int count(Duration time) {
        return (int) (FORMAT.getSampleRate() * time.toMillis() / 1000);
    }
}
