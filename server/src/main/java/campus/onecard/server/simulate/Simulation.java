package campus.onecard.server.simulate;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.LongStream;

/** One run: operations one after the other, everything checked, everything from the seed. */
final class Simulation {

    private static final int MOST_ROUNDS = 100;
    private static final int WAITING_ENOUGH = 150;

    private final long seed;
    private final World.Parts parts;
    private final Trace trace;

    /**
     * @param seed the same seed, the same run
     */
    Simulation(long seed, World.Parts parts, Trace trace) {
        this.seed = seed;
        this.parts = parts;
        this.trace = trace;
    }

    /**
     * How it went.
     *
     * @param operations that were run, to the violation
     * @param last the number of the last one
     * @param faults that were injected
     */
    record Run(long operations, long last, long faults, Optional<Violation> violation) {}

    /**
     * Runs these operations on empty books and closes them.
     *
     * @param numbers of the operations, rising
     */
    Run run(LongStream numbers, StoredBooks books) throws SQLException, InterruptedException {
        Scene scene = Scene.fresh(trace);
        Verdict verdict = scene.verdict();
        try (World world = new World(books, parts, scene)) {
            Network network = new Network(world::take);
            Clients clients = new Clients(new Wishes(scene.oracle(), scene.time()), network);
            long count = 0;
            long last = 0;
            var each = numbers.iterator();
            while (each.hasNext() && verdict.isClean()) {
                last = each.nextLong();
                count++;
                operate(last, world, network, clients);
            }
            if (verdict.isClean()) {
                scene.faults().end();
                settle(world, network, clients, verdict);
            }
            if (verdict.isClean()) {
                new FinalAudit(books, scene.oracle(), verdict).run();
            }
            return new Run(count, last, scene.faults().injected(), verdict.first());
        }
    }

    private void operate(long number, World world, Network network, Clients clients)
            throws SQLException, InterruptedException {
        Chance chance = new Chance(seed, number);
        world.happen(chance);
        network.deliver(number);
        clients.act(chance, number);
        if (chance.oneIn(16) || world.waiting() > WAITING_ENOUGH) {
            world.work(chance, clients);
        }
    }

    /** From now on everything works: then everybody must hear an answer. */
    private void settle(World world, Network network, Clients clients, Verdict verdict)
            throws SQLException, InterruptedException {
        Chance chance = new Chance(seed, -1);
        world.calm();
        network.deliver(Long.MAX_VALUE);
        for (int round = 0; round < MOST_ROUNDS && verdict.isClean(); round++) {
            while (!world.isIdle() && verdict.isClean()) {
                world.work(chance, clients);
            }
            if (clients.unheard().isEmpty()) {
                break;
            }
            clients.unheard().forEach(intent -> world.take(intent, intent.first()));
        }
        verdict.holds(
                clients.unheard().isEmpty(),
                "everybody is answered in the end",
                "nobody waits",
                clients.unheard().size());
    }
}
