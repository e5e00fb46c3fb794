package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Found;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Wanted;
import campus.onecard.server.ledger.Written;

import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;

/** A store that does as the real one; a subclass does one thing wrong. */
class TamperedStore implements LaneStore {

    final LaneStore real;

    TamperedStore(LaneStore real) {
        this.real = real;
    }

    /** All stores of a source, each within one of these. */
    static Source each(Source real, Function<LaneStore, LaneStore> around) {
        return () -> around.apply(real.open());
    }

    @Override
    public long takeLanes(Instant now) throws SQLException {
        return real.takeLanes(now);
    }

    @Override
    public Marks marks() throws SQLException {
        return real.marks();
    }

    @Override
    public Found find(int lane, Wanted wanted) throws SQLException {
        return real.find(lane, wanted);
    }

    @Override
    public void write(Written written) throws SQLException {
        real.write(written);
    }

    @Override
    public void commit() throws SQLException {
        real.commit();
    }

    @Override
    public void rollback() throws SQLException {
        real.rollback();
    }

    @Override
    public void close() throws SQLException {
        real.close();
    }

    /** Says that it is committed, and keeps it in memory until the next batch. */
    static final class WriteBehind extends TamperedStore {

        private boolean owed;

        WriteBehind(LaneStore real) {
            super(real);
        }

        @Override
        public Found find(int lane, Wanted wanted) throws SQLException {
            if (owed) {
                real.commit();
                owed = false;
            }
            return super.find(lane, wanted);
        }

        @Override
        public void commit() {
            owed = true;
        }
    }
}
