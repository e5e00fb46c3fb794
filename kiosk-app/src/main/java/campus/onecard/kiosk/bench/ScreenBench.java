package campus.onecard.kiosk.bench;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.Screens;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.shots.Sample;
import campus.onecard.kiosk.shots.Samples;
import campus.onecard.kiosk.shots.Studio;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.stage.DesignPane;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * How long every screen takes to build and lay out, and how even the frames of a transition are.
 */
final class ScreenBench {

    /** The headless platform has no larger screen; every screen is scaled down to it. */
    private static final double WIDTH = 540;

    private static final double HEIGHT = 960;

    private final Clock clock;
    private final int rounds;

    ScreenBench(Clock clock, int rounds) {
        this.clock = clock;
        this.rounds = rounds;
    }

    /**
     * Shows every sample in both languages in a kiosk that stands, as it does for a person: built,
     * dressed and laid out. The first round only warms up.
     */
    Times built() throws Exception {
        Times times = new Times();
        for (Locale language : Texts.LANGUAGES) {
            Look look = Look.STANDARD.in(language);
            Studio studio = onScreen(() -> new Studio(look));
            for (int round = 0; round <= rounds; round++) {
                for (Sample sample : Samples.all()) {
                    Duration time = onScreen(() -> next(studio, sample));
                    if (round > 0) {
                        times.add(time);
                    }
                }
            }
        }
        return times;
    }

    private static Duration next(Studio studio, Sample sample) {
        long begun = System.nanoTime();
        studio.shows(sample);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Slides from sample to sample in a window of half the size: the gap between two frames. */
    Times frames() throws Exception {
        Times gaps = new Times();
        List<Sample> samples = Samples.all();
        KioskShell shell = onScreen(() -> shown(samples.getFirst()));
        for (int round = 0; round <= 1; round++) {
            for (Sample next : samples) {
                Times now = slide(shell, next);
                if (round > 0) {
                    gaps.addAll(now);
                }
            }
        }
        return gaps;
    }

    private KioskShell shown(Sample sample) {
        KioskShell shell = new KioskShell(Look.STANDARD, new KioskPlace("—", "—"), _ -> {});
        Setting setting = Setting.of(Look.STANDARD, sample.station(), clock, _ -> {});
        shell.show(Screens.of(sample.step(), setting), Motion.NONE);
        Stage stage = new Stage();
        stage.setScene(new Scene(DesignPane.kiosk(new StackPane(shell)), WIDTH, HEIGHT));
        stage.show();
        return shell;
    }

    private Times slide(KioskShell shell, Sample next) throws Exception {
        CompletableFuture<Times> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Setting setting = Setting.of(Look.STANDARD, next.station(), clock, _ -> {});
                    shell.show(Screens.of(next.step(), setting), Motion.ON);
                    new Frames(shell, done).start();
                });
        return done.get();
    }

    /** Writes the gaps down until the screen stands still. */
    private static final class Frames extends AnimationTimer {
        private final KioskShell shell;
        private final CompletableFuture<Times> done;
        private final Times gaps = new Times();
        private long last;

        Frames(KioskShell shell, CompletableFuture<Times> done) {
            this.shell = shell;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (last != 0) {
                gaps.add(Duration.ofNanos(at - last));
            }
            last = at;
            if (!shell.host().movingProperty().get()) {
                stop();
                done.complete(gaps);
            }
        }
    }

    static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a screen failed", e.getCause());
        }
    }
}
