package campus.onecard.server.secret;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Remembers for a short while what was found about the passwords of commands, until the books know
 * the commands: so that one sent twice at once, or again after no answer, takes one try.
 *
 * @param <T> what is found
 */
public final class RecentChecks<T> {

    private static final Duration WHILE = Duration.ofMinutes(2);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final LinkedHashMap<UUID, Check<T>> checks = new LinkedHashMap<>();

    public RecentChecks(InstantSource clock) {
        this.clock = clock;
    }

    private record Check<T>(Instant began, CompletableFuture<T> found) {}

    /**
     * What was found, found now or a moment ago. Those who ask while it is being found wait. What
     * failed is forgotten.
     */
    public T once(UUID command, Supplier<T> look) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> first = firstOf(command, mine);
        if (first == mine) {
            try {
                mine.complete(look.get());
            } catch (RuntimeException e) {
                forget(command);
                mine.completeExceptionally(e);
                throw e;
            }
        }
        return join(first);
    }

    private synchronized CompletableFuture<T> firstOf(UUID command, CompletableFuture<T> mine) {
        Instant now = clock.instant();
        while (!checks.isEmpty()
                && (checks.size() >= MOST
                        || checks.firstEntry().getValue().began.plus(WHILE).isBefore(now))) {
            checks.pollFirstEntry();
        }
        Check<T> before = checks.putIfAbsent(command, new Check<>(now, mine));
        return before == null ? mine : before.found;
    }

    private synchronized void forget(UUID command) {
        checks.remove(command);
    }

    private static <T> T join(CompletableFuture<T> found) {
        try {
            return found.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
