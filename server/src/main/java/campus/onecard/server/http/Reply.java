package campus.onecard.server.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer, and whether it was given before.
 *
 * @param answer null exactly when the route answers nothing
 * @param replayed whether it was recorded before and is only told again
 */
public record Reply<A>(@Nullable A answer, boolean replayed) {}
