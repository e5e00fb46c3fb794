package campus.onecard.server.simulate;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Which faults are to strike next, moment by moment, and how many have. */
final class Faults {

    private static final List<Fault> ANYWHERE =
            List.of(
                    Fault.DEADLOCK,
                    Fault.LOCK_WAIT,
                    Fault.SNAPSHOT,
                    Fault.LOST_CONNECTION,
                    Fault.LOST_CONNECTION,
                    Fault.POWER_CUT);
    private static final List<Fault> AT_COMMIT =
            List.of(
                    Fault.DEADLOCK,
                    Fault.LOST_CONNECTION,
                    Fault.COMMIT_UNHEARD,
                    Fault.COMMIT_UNHEARD,
                    Fault.POWER_CUT,
                    Fault.POWER_CUT_AFTER);

    private final Map<Fault.Moment, Queue<Fault>> planned = new EnumMap<>(Fault.Moment.class);
    private final Trace trace;
    private long injected;
    private boolean paused;

    Faults(Trace trace) {
        this.trace = trace;
        for (Fault.Moment moment : Fault.Moment.values()) {
            planned.put(moment, new ArrayDeque<>());
        }
    }

    /** Plans one, or now and then a row of them. */
    void plan(Chance chance) {
        Fault.Moment moment = chance.among(List.of(Fault.Moment.values()));
        int many = chance.oneIn(40) ? chance.below(30) : 1;
        for (int i = 0; i < many; i++) {
            at(moment).add(one(moment, chance));
        }
    }

    private static Fault one(Fault.Moment moment, Chance chance) {
        return switch (moment) {
            case OPEN -> Fault.LOST_CONNECTION;
            case COMMIT -> chance.among(AT_COMMIT);
            case LEASE, FIND, WRITE -> chance.among(ANYWHERE);
        };
    }

    /** While a server starts, nothing strikes. */
    void pause(boolean on) {
        paused = on;
    }

    /** This one strikes next. */
    void plan(Fault.Moment moment, Fault fault) {
        at(moment).add(fault);
    }

    /** The fault that strikes now, if any. */
    Optional<Fault> next(Fault.Moment moment) {
        if (paused) {
            return Optional.empty();
        }
        Optional<Fault> fault = Optional.ofNullable(at(moment).poll());
        if (fault.isPresent()) {
            injected++;
            trace.note(() -> "fault: " + fault.get() + " at " + moment);
        }
        return fault;
    }

    /** Counts one that does not go through a store. */
    void count() {
        injected++;
    }

    /** From now on everything works. */
    void end() {
        planned.values().forEach(Queue::clear);
    }

    long injected() {
        return injected;
    }

    private Queue<Fault> at(Fault.Moment moment) {
        return planned.computeIfAbsent(moment, _ -> new ArrayDeque<>());
    }
}
