package campus.onecard.kiosk.effect;

import campus.onecard.client.CallFailure;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.ui.work.Background;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps exactly the questions open that the step has: new ones are asked, those of a step that was
 * left are cancelled. Used on the screen's thread only.
 */
public final class Effects {

    private static final Logger LOG = LoggerFactory.getLogger(Effects.class);

    private final Campus campus;
    private final Background background;
    private final Ids ids;
    private final Function<Step, Set<Ask>> questions;
    private final Map<Ask, Background.Handle> open = new HashMap<>();
    private final Map<Long, UUID> intents = new ConcurrentHashMap<>();
    private boolean somebodyWasHere;

    /**
     * @param ids name what changes something at the server
     * @param questions which a step has open
     */
    public Effects(
            Campus campus, Background background, Ids ids, Function<Step, Set<Ask>> questions) {
        this.campus = campus;
        this.background = background;
        this.ids = ids;
        this.questions = questions;
    }

    /**
     * A step was entered or has changed.
     *
     * @param post takes the answers, on the screen's thread
     */
    public void entered(Step step, Consumer<Event> post) {
        Set<Ask> wanted = questions.apply(step);
        drop(wanted);
        for (Ask ask : wanted) {
            if (!open.containsKey(ask)) {
                open.put(ask, start(ask, post));
            }
        }
        if (step instanceof Step.Attract) {
            intents.clear();
            campus.intents().letGo();
            forget();
        } else {
            somebodyWasHere = true;
        }
    }

    /** Once a visit, beside the screen: new connections take their time. */
    private void forget() {
        if (somebodyWasHere) {
            somebodyWasHere = false;
            background.run(
                    () -> {
                        campus.forget();
                        return true;
                    },
                    _ -> {},
                    e -> LOG.warn("what the server told stays in memory", e));
        }
    }

    /** Asks how the server and this machine stand; the answer is posted. */
    public Background.Handle pulse(Consumer<Event> post) {
        return background.run(
                () -> (Event) new Event.ServerSeen(campus.self()),
                post,
                e -> post.accept(new Event.ServerLost(trouble(e))));
    }

    private void drop(Set<Ask> wanted) {
        for (Iterator<Map.Entry<Ask, Background.Handle>> all = open.entrySet().iterator();
                all.hasNext(); ) {
            Map.Entry<Ask, Background.Handle> entry = all.next();
            if (!wanted.contains(entry.getKey())) {
                all.remove();
                if (!entry.getKey().outlivesStep()) {
                    entry.getValue().cancel();
                }
            }
        }
    }

    private Background.Handle start(Ask ask, Consumer<Event> post) {
        return background.run(
                () -> ask.put(campus, this::idOf),
                post,
                e -> post.accept(new Event.CallFailed(ask.attempt(), trouble(e))));
    }

    /** The same attempt keeps its id, however often it is sent. */
    private UUID idOf(long attempt) {
        return intents.computeIfAbsent(attempt, _ -> ids.next());
    }

    private static Trouble trouble(Exception e) {
        if (e instanceof CallFailure known) {
            LOG.info("no answer from the server: {}", known.getMessage());
            return Troubles.of(known);
        }
        LOG.warn("a call to the server failed", e);
        return Troubles.BUG;
    }
}
