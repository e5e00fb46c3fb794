package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Command;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.BiConsumer;

/** Carries messages: most at once, some late, so that later ones overtake them, some never. */
final class Network {

    private final BiConsumer<Intent, Command<?>> server;
    private final Queue<Delayed> delayed =
            new PriorityQueue<>(
                    Comparator.comparingLong(Delayed::due).thenComparingLong(Delayed::number));
    private long number;

    /** A message on its way. */
    private record Delayed(long due, long number, Intent intent, Command<?> command) {}

    Network(BiConsumer<Intent, Command<?>> server) {
        this.server = server;
    }

    void send(Intent intent, Command<?> command, Chance chance, long operation) {
        if (chance.oneIn(100)) {
            return;
        }
        if (!chance.oneIn(6)) {
            server.accept(intent, command);
            return;
        }
        intent.inFlight++;
        delayed.add(new Delayed(operation + chance.between(1, 60), number++, intent, command));
        if (chance.oneIn(10)) {
            server.accept(intent, command);
        }
    }

    /** Brings what is due by now. */
    void deliver(long operation) {
        for (Delayed next = delayed.peek();
                next != null && next.due() <= operation;
                next = delayed.peek()) {
            delayed.remove();
            next.intent().inFlight--;
            server.accept(next.intent(), next.command());
        }
    }
}
