package campus.onecard.server.bench;

import campus.onecard.server.database.Database;

/** Whether the books hold what was answered, no more and no less. */
final class BookCheck {

    private static final String POSTINGS =
            "SELECT COUNT(*) FROM posting WHERE seq > :mark AND kind = 'CARD_PAYMENT'";
    private static final String ENTRIES = "SELECT COUNT(*) FROM entry WHERE id > :mark";
    private static final String SUM = "SELECT COALESCE(SUM(amount), 0) FROM entry WHERE id > :mark";
    private static final String HIGHEST = "SELECT MAX(id) FROM entry WHERE id > :mark";

    private static final String UNEVEN =
            """
            SELECT COUNT(*) FROM account a LEFT JOIN (
                SELECT owner_id, SUM(amount) moved FROM entry WHERE ledger_id = 1 GROUP BY owner_id
            ) e ON e.owner_id = a.id WHERE a.balance <> COALESCE(e.moved, 0) AND a.id > :mark
            """;
    private static final String MERCHANTS =
            """
            SELECT (SELECT SUM(total) FROM bench_merchant) -
            (SELECT COALESCE(SUM(amount), 0) FROM posting WHERE terminal = 'A' AND seq > :mark)
            """;

    private final Database database;

    BookCheck(Database database) {
        this.database = database;
    }

    /** Everything booked later has a higher id. */
    long mark() {
        return ask(HIGHEST, 0);
    }

    /**
     * @return what is wrong; empty when all is well
     */
    String since(long mark, long answered) {
        long postings = ask(POSTINGS, mark);
        long entries = ask(ENTRIES, mark);
        long sum = ask(SUM, mark);
        return postings == answered && entries == 2 * answered && sum == 0
                ? ""
                : "answered %d, postings %d, entries %d, sum %d"
                        .formatted(answered, postings, entries, sum);
    }

    /**
     * @return what is wrong over all cells; empty when all is well
     */
    String overall() {
        long uneven = ask(UNEVEN, 0);
        long sum = ask(SUM, 0);
        long merchants = ask(MERCHANTS, 0);
        return uneven == 0 && sum == 0 && merchants == 0
                ? ""
                : "uneven accounts %d, sum %d, merchants %d".formatted(uneven, sum, merchants);
    }

    private long ask(String question, long mark) {
        return database.jdbi()
                .withHandle(
                        h -> h.createQuery(question).bind("mark", mark).mapTo(Long.class).one());
    }
}
