package campus.onecard.server.audit;

import org.jdbi.v3.core.Handle;

import java.util.function.Consumer;

/**
 * The canonical form of the books: one line a row, every column in the order of the tables, parted
 * by commas. Numbers are decimal, ids and hashes hexadecimal in capitals, texts in quotes as {@code
 * QUOTE} writes them, nothing is {@code NULL}. The database itself writes the lines, so an auditor
 * gets the same ones with any client.
 */
public final class BookLines {

    /**
     * A posting's line; the table is {@code p}. What a card proved stands at the end, and nothing
     * does where no card was asked.
     */
    public static final String POSTING =
            """
            CONCAT_WS(',', p.seq, HEX(p.id), QUOTE(p.kind), HEX(p.content), QUOTE(p.outcome),
            QUOTE(p.reason), QUOTE(p.detail), p.account_id, p.amount, p.balance_after, p.outlet_id,
            QUOTE(p.terminal), p.sequence, COALESCE(HEX(p.refers_to), 'NULL'), QUOTE(p.maker),
            QUOTE(p.checker), p.booked_at, HEX(p.proof))
            """;

    /** An entry's line; the table is {@code e}. */
    public static final String ENTRY =
            """
            CONCAT_WS(',', e.id, e.posting_seq, e.ledger_id, e.owner_id, QUOTE(e.kind), e.amount,
            COALESCE(e.balance_after, 'NULL'), e.booked_at)
            """;

    private static final int FETCH = 2_000;

    private BookLines() {}

    /** The lines of the postings from one id to before another, in their order. */
    static void postings(Handle handle, long from, long to, Consumer<byte[]> each) {
        read(
                handle,
                "SELECT " + POSTING + " FROM posting p WHERE p.seq >= ? AND p.seq < ? ORDER BY seq",
                from,
                to,
                each);
    }

    /** The lines of the entries from one id to before another, in their order. */
    static void entries(Handle handle, long from, long to, Consumer<byte[]> each) {
        read(
                handle,
                "SELECT " + ENTRY + " FROM entry e WHERE e.id >= ? AND e.id < ? ORDER BY id",
                from,
                to,
                each);
    }

    private static void read(Handle handle, String sql, long from, long to, Consumer<byte[]> each) {
        handle.createQuery(sql)
                .bind(0, from)
                .bind(1, to)
                .setFetchSize(FETCH)
                .map((row, _) -> row.getBytes(1))
                .forEach(each);
    }
}
