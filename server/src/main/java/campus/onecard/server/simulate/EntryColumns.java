package campus.onecard.server.simulate;

import java.util.Arrays;

/** Very many entries in little room. */
final class EntryColumns {

    private static final int FIRST_ROOM = 4096;

    private long[] ids = new long[FIRST_ROOM];
    private int[] ledgers = new int[FIRST_ROOM];
    private long[] owners = new long[FIRST_ROOM];
    private long[] fens = new long[FIRST_ROOM];
    private long[] times = new long[FIRST_ROOM];
    private int count;

    void add(long id, int ledger, long owner, long fen, long at) {
        if (count == ids.length) {
            grow();
        }
        ids[count] = id;
        ledgers[count] = ledger;
        owners[count] = owner;
        fens[count] = fen;
        times[count] = at;
        count++;
    }

    private void grow() {
        int room = count * 2;
        ids = Arrays.copyOf(ids, room);
        ledgers = Arrays.copyOf(ledgers, room);
        owners = Arrays.copyOf(owners, room);
        fens = Arrays.copyOf(fens, room);
        times = Arrays.copyOf(times, room);
    }

    void each(StoredBooks.EntryReader reader) {
        for (int i = 0; i < count; i++) {
            reader.read(ids[i], ledgers[i], owners[i], fens[i], times[i]);
        }
    }
}
