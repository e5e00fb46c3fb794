package campus.onecard.kiosk.intent;

import campus.onecard.client.Pause;
import campus.onecard.client.journal.Intent;
import campus.onecard.client.journal.IntentJournal;
import campus.onecard.domain.money.Money;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The orders that this kiosk has open with the server, in a file that survives a power cut. An
 * order is on disk before it is sent: its id, what it is and its amount; never who it is for. Safe
 * for many threads.
 */
public final class Intents implements AutoCloseable {

    /** How long an answered order stays in the file, for the one who looks into it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final IntentJournal journal;
    private final Pause pause;

    /** Writing on a thread that was interrupted would close the file for good. */
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("intents").factory());

    private final Set<UUID> inHand = new HashSet<>();

    private Intents(IntentJournal journal, Pause pause) {
        this.journal = journal;
        this.pause = pause;
    }

    /**
     * Opens or begins the file {@code orders.journal} in the kiosk's home.
     *
     * @param pause waits between two questions about the same order
     * @throws java.io.UncheckedIOException with what to do, when it cannot be written or another
     *     program has it
     */
    public static Intents in(Path home, InstantSource clock, Pause pause) {
        Path file = home.resolve("orders.journal");
        return new Intents(IntentJournal.open(file, clock.instant().minus(KEPT)), pause);
    }

    /**
     * Writes an order down; when this returns it may be sent. Nobody else settles it until {@link
     * #letGo}.
     *
     * @param what which errand, a word of ASCII letters
     * @param amount what moves, more than zero
     * @return false when it was written before: then it may have been sent before
     * @throws java.io.UncheckedIOException when it cannot be written; then it must not be sent
     */
    public boolean begin(UUID id, String what, Money amount) {
        return onWriter(
                () -> {
                    inHand.add(id);
                    boolean first = journal.open().stream().noneMatch(each -> each.id().equals(id));
                    if (first) {
                        journal.begin(new Intent(id, what, Long.toString(amount.fen())));
                    }
                    return first;
                });
    }

    /**
     * Marks an order as answered, once.
     *
     * @param answer a word for the one who reads the file
     */
    public void end(UUID id, String answer) {
        onWriter(
                () -> {
                    inHand.remove(id);
                    if (journal.open().stream().anyMatch(each -> each.id().equals(id))) {
                        journal.end(id, answer);
                    }
                    return true;
                });
    }

    /**
     * The person has gone: what is still open is settled without them. After the end there is
     * nothing to let go: the next start settles all that is open.
     */
    public void letGo() {
        if (!writer.isShutdown()) {
            writer.execute(inHand::clear);
        }
    }

    /** What nobody stands before any more and the server has not answered, oldest first. */
    public List<Intent> left() {
        return onWriter(
                () -> journal.open().stream().filter(each -> !inHand.contains(each.id())).toList());
    }

    /** What the server has not answered, whoever stands before it; oldest first. */
    public List<Intent> open() {
        return onWriter(journal::open);
    }

    /** Waits before the same question is put again. */
    public void pause(Duration length) throws InterruptedException {
        pause.pause(length);
    }

    private <T> T onWriter(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, writer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    @Override
    public void close() {
        writer.close();
        journal.close();
    }
}
