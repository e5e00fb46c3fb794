package campus.onecard.kiosk.journey;

import campus.onecard.domain.statement.MovementPage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of movements seen so far, newest first. The page after the one shown is fetched ahead,
 * so that turning is instant in both directions.
 *
 * @param seen all that arrived, in order
 * @param shown the index of the one on the screen; 0 also while the first is on its way
 * @param coming what is known of the page after the last one seen
 * @param turning the customer already asked for it
 */
public record Pages(List<MovementPage> seen, int shown, Coming coming, boolean turning) {

    /** What is known of the next page. */
    public sealed interface Coming {

        /** There is none. */
        record End() implements Coming {}

        /** There is one, not needed yet. */
        record Later(String cursor) implements Coming {}

        /**
         * On its way.
         *
         * @param cursor null for the first page
         */
        record Waiting(long attempt, @Nullable String cursor) implements Coming {}

        record Failed(Trouble trouble, @Nullable String cursor) implements Coming {}
    }

    public Pages {
        seen = List.copyOf(seen);
    }

    static Pages first(Attempts attempts) {
        return new Pages(List.of(), 0, new Coming.Waiting(attempts.next(), null), false);
    }

    /** The page on the screen; empty while the first is on its way or could not be had. */
    public Optional<MovementPage> current() {
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(shown));
    }

    /** Why the page the customer waits for cannot be shown. */
    public Optional<Trouble> trouble() {
        boolean wanted = turning || seen.isEmpty();
        return wanted && coming instanceof Coming.Failed(Trouble trouble, String _)
                ? Optional.of(trouble)
                : Optional.empty();
    }

    public boolean hasOlder() {
        return shown + 1 < seen.size() || !(coming instanceof Coming.End);
    }

    public boolean hasNewer() {
        return shown > 0;
    }

    Pages newer() {
        return hasNewer() ? new Pages(seen, shown - 1, coming, false) : this;
    }

    Pages older(Attempts attempts) {
        if (seen.isEmpty() || !hasOlder()) {
            return this;
        }
        if (shown + 1 < seen.size()) {
            return new Pages(seen, shown + 1, coming, false).ahead(attempts);
        }
        return new Pages(seen, shown, coming, true).again(attempts);
    }

    Pages came(long attempt, MovementPage page, Attempts attempts) {
        if (!waitsFor(attempt)) {
            return this;
        }
        List<MovementPage> more = new ArrayList<>(seen);
        more.add(page);
        String cursor = page.next();
        Coming then = cursor == null ? new Coming.End() : new Coming.Later(cursor);
        int now = turning ? more.size() - 1 : shown;
        return new Pages(more, now, then, false).ahead(attempts);
    }

    Pages failed(long attempt, Trouble trouble) {
        return coming instanceof Coming.Waiting(long mine, String cursor) && mine == attempt
                ? new Pages(seen, shown, new Coming.Failed(trouble, cursor), turning)
                : this;
    }

    /** Asks again for what failed. */
    Pages again(Attempts attempts) {
        return coming instanceof Coming.Failed(Trouble _, String cursor)
                ? new Pages(seen, shown, new Coming.Waiting(attempts.next(), cursor), turning)
                : this;
    }

    /** Fetches the next page once the last one seen is on the screen. */
    private Pages ahead(Attempts attempts) {
        return shown == seen.size() - 1 && coming instanceof Coming.Later(String cursor)
                ? new Pages(seen, shown, new Coming.Waiting(attempts.next(), cursor), turning)
                : this;
    }

    private boolean waitsFor(long attempt) {
        return coming instanceof Coming.Waiting(long mine, String _) && mine == attempt;
    }
}
