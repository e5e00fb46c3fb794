package campus.onecard.domain.books;

/**
 * Closes business days.
 *
 * @param early also the open one, although its end has not come
 */
public record CloseDays(boolean early) {}
