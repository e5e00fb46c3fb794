package campus.onecard.devices.fault;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One performance of a script. A simulator tells what it counts and is told what goes wrong with
 * it; a test may call faults in by hand. Thread-safe.
 */
public final class FaultRun {

    private final InstantSource clock;
    private final Instant started;
    private final List<Planned> waiting;
    private final List<Active> active = new ArrayList<>();
    private final Map<Unit, Long> counted = new EnumMap<>(Unit.class);

    /** Time runs from here. */
    public FaultRun(FaultScript script, InstantSource clock) {
        this.clock = clock;
        this.started = clock.instant();
        this.waiting = new ArrayList<>(script.planned());
    }

    /**
     * Counts one more.
     *
     * @return everything wrong with this one: what strikes it, and what holds
     */
    public synchronized List<Fault> count(Unit unit) {
        long number = counted.merge(unit, 1L, Long::sum);
        List<Fault> struck = new ArrayList<>();
        Iterator<Planned> each = waiting.iterator();
        while (each.hasNext()) {
            Planned planned = each.next();
            if (isDue(planned, unit, number)) {
                begin(planned, struck);
                if (!(planned.when() instanceof When.From && isMomentary(planned))) {
                    each.remove();
                }
            }
        }
        holding().forEach(struck::add);
        return List.copyOf(struck);
    }

    /** Everything that holds right now. Cheap; a simulator asks while it waits. */
    public synchronized List<Fault> holding() {
        Instant now = clock.instant();
        beginTimed();
        active.removeIf(a -> a.until() != null && !now.isBefore(a.until()));
        return active.stream().map(Active::fault).toList();
    }

    /** The fault of this kind that holds right now. */
    public <F extends Fault> Optional<F> find(Class<F> kind) {
        return holding().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether a fault of this kind holds right now. */
    public boolean holds(Class<? extends Fault> kind) {
        return find(kind).isPresent();
    }

    /** Begins now: a condition until {@link #well}, a strike at the next thing it can hit. */
    public void now(Fault fault) {
        plan(fault, Optional.empty());
    }

    /** Begins now and ends by itself. */
    public void now(Fault fault, Duration lasts) {
        plan(fault, Optional.of(lasts));
    }

    /**
     * Adds lines of a script; what they count began with this run, times begin now.
     *
     * @throws IllegalArgumentException with the sentence about a wrong line
     */
    public synchronized void play(String... lines) {
        Duration since = Duration.between(started, clock.instant());
        for (Planned planned : FaultScript.of(lines).planned()) {
            When when = planned.when();
            if (when instanceof When.After after) {
                when = new When.After(since.plus(after.time()));
            }
            waiting.add(new Planned(when, planned.fault(), planned.lasts()));
        }
    }

    /** Ends everything that holds or waits to strike since it was called in. */
    public synchronized void well() {
        holding();
        active.clear();
        waiting.removeIf(p -> p.when() instanceof When.After after && isOver(after));
    }

    private synchronized void plan(Fault fault, Optional<Duration> lasts) {
        Duration since = Duration.between(started, clock.instant());
        waiting.add(new Planned(new When.After(since), Optional.of(fault), lasts));
    }

    private void beginTimed() {
        List<Planned> due =
                waiting.stream()
                        .filter(p -> p.when() instanceof When.After a && isOver(a))
                        .filter(p -> !isMomentary(p))
                        .sorted(Comparator.comparing(this::beginning))
                        .toList();
        for (Planned planned : due) {
            waiting.remove(planned);
            hold(planned, beginning(planned));
        }
    }

    private Instant beginning(Planned planned) {
        return planned.when() instanceof When.After after
                ? started.plus(after.time())
                : clock.instant();
    }

    private void begin(Planned planned, List<Fault> struck) {
        if (isMomentary(planned)) {
            planned.fault().ifPresent(struck::add);
        } else {
            hold(planned, clock.instant());
        }
    }

    private void hold(Planned planned, Instant from) {
        if (planned.fault().isEmpty()) {
            active.clear();
            return;
        }
        Fault fault = planned.fault().get();
        active.removeIf(a -> a.fault().getClass().equals(fault.getClass()));
        active.add(new Active(fault, planned.lasts().map(from::plus).orElse(null)));
    }

    private boolean isDue(Planned planned, Unit unit, long number) {
        return switch (planned.when()) {
            case When.At at -> at.unit() == unit && at.number() == number;
            case When.From from -> from.unit() == unit && number >= from.number();
            case When.After after -> isOver(after) && canHit(planned, unit);
        };
    }

    private static boolean canHit(Planned planned, Unit unit) {
        return isMomentary(planned)
                && planned.fault().orElseThrow() instanceof Fault.Strike strike
                && strike.hits().contains(unit);
    }

    private boolean isOver(When.After after) {
        return !clock.instant().isBefore(started.plus(after.time()));
    }

    /** Whether it strikes once instead of holding for a time. */
    private static boolean isMomentary(Planned planned) {
        return planned.lasts().isEmpty()
                && planned.fault().map(f -> f instanceof Fault.Strike).orElse(false);
    }

    private record Active(Fault fault, @Nullable Instant until) {}
}
