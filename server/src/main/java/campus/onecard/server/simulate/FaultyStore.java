package campus.onecard.server.simulate;

import campus.onecard.server.ledger.Found;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Posted;
import campus.onecard.server.ledger.Wanted;
import campus.onecard.server.ledger.Written;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store between whose calls faults strike; it tells what was really committed. */
final class FaultyStore implements LaneStore {

    private final LaneStore real;
    private final Faults faults;
    private final Consumer<List<Posted>> committed;
    private List<Posted> written = List.of();

    private FaultyStore(LaneStore real, Faults faults, Consumer<List<Posted>> committed) {
        this.real = real;
        this.faults = faults;
        this.committed = committed;
    }

    static Source around(Source real, Faults faults, Consumer<List<Posted>> committed) {
        return () -> {
            Optional<Fault> fault = faults.next(Fault.Moment.OPEN);
            if (fault.isPresent()) {
                throw fault.get().error();
            }
            return new FaultyStore(real.open(), faults, committed);
        };
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
        strike(Fault.Moment.LEASE);
        strike(Fault.Moment.FIND);
        return real.find(lane, wanted);
    }

    @Override
    public void write(Written changes) throws SQLException {
        strike(Fault.Moment.WRITE);
        real.write(changes);
        written = changes.posted();
    }

    @Override
    public void commit() throws SQLException {
        Optional<Fault> fault = faults.next(Fault.Moment.COMMIT);
        boolean done =
                fault.isEmpty()
                        || fault.get() == Fault.COMMIT_UNHEARD
                        || fault.get() == Fault.POWER_CUT_AFTER;
        if (done) {
            real.commit();
            committed.accept(written);
            written = List.of();
        }
        if (fault.isPresent()) {
            suffer(fault.get());
        }
    }

    private void strike(Fault.Moment moment) throws SQLException {
        Optional<Fault> fault = faults.next(moment);
        if (fault.isPresent()) {
            suffer(fault.get());
        }
    }

    /** A deadlock ends the transaction, a lock wait only its statement; the rest ends all. */
    private void suffer(Fault fault) throws SQLException {
        switch (fault) {
            case DEADLOCK, SNAPSHOT -> rollback();
            case LOCK_WAIT -> {}
            case LOST_CONNECTION, COMMIT_UNHEARD -> close();
            case POWER_CUT, POWER_CUT_AFTER -> {
                close();
                throw new PowerCut();
            }
        }
        throw fault.error();
    }

    @Override
    public void rollback() throws SQLException {
        written = List.of();
        real.rollback();
    }

    @Override
    public void close() throws SQLException {
        written = List.of();
        real.close();
    }
}
