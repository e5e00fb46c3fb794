package campus.onecard.kiosk.leaving;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Calls for the card that lies on the reader after the visit, louder and louder, until it is taken.
 * Used on the screen's thread only.
 */
public final class LeftCard {

    private final InstantSource clock;
    private final CardCall call;
    private final Consumer<Event> post;
    private @Nullable Instant since;
    private long heard;
    private boolean told;

    /**
     * @param post takes what time brings
     */
    public LeftCard(InstantSource clock, CardCall call, Consumer<Event> post) {
        this.clock = clock;
        this.call = call;
        this.post = post;
    }

    /** The person stands here now. */
    public void at(Step step) {
        if (!(step instanceof Step.TakeCard)) {
            since = null;
        } else if (since == null) {
            since = clock.instant();
            heard = 0;
            told = false;
        }
    }

    /** Call it once a second. */
    public void tick() {
        if (since == null) {
            return;
        }
        long now = Duration.between(since, clock.instant()).toSeconds();
        CardAlarm.due(heard, now).ifPresent(call::sound);
        heard = Math.max(heard, now);
        if (!told && now >= CardAlarm.FORGOTTEN.toSeconds()) {
            told = true;
            call.forgotten();
            post.accept(new Event.CardForgotten());
        }
    }
}
