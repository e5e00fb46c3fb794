package campus.onecard.server.simulate;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Recorded;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where the simulated servers keep their books, and what is in them. */
interface StoredBooks extends AutoCloseable {

    /** What a server's lanes open. */
    LaneStore.Source stores();

    /** Nothing may be booked before that from now on, as the end of a day wants it. */
    void raiseFloor(Instant floor) throws SQLException;

    void eachAccount(Consumer<AccountState> reader) throws SQLException;

    void eachCard(Consumer<CardState> reader) throws SQLException;

    void eachHold(Consumer<Hold> reader) throws SQLException;

    void eachSecret(SecretReader reader) throws SQLException;

    void eachPosting(BiConsumer<UUID, Recorded> reader) throws SQLException;

    void eachEntry(EntryReader reader) throws SQLException;

    /** One stored password. */
    @FunctionalInterface
    interface SecretReader {
        void read(long account, PasswordKind kind, SecretHash secret);
    }

    /** One row of the books. */
    @FunctionalInterface
    interface EntryReader {

        /**
         * @param ledger number of the ledger account
         * @param fen signed
         * @param at booked, epoch milliseconds
         */
        void read(long id, int ledger, long owner, long fen, long at);
    }

    @Override
    void close() throws SQLException;
}
