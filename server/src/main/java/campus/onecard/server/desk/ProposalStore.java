package campus.onecard.server.desk;

import campus.onecard.domain.api.Json;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.desk.Proposal.State;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.ledger.ContentHash;

import org.jdbi.v3.core.Jdbi;

import tools.jackson.databind.json.JsonMapper;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals. */
final class ProposalStore {

    private static final String ROW =
            "SELECT id, maker, act, state, made_at, expires, checker FROM proposal ";
    private static final int MOST_LISTED = 500;

    private final Jdbi jdbi;
    private final JsonMapper json = Json.strict();

    ProposalStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Writes it unless there is one of that id already.
     *
     * @return whether what is there now says the same
     */
    boolean add(Propose proposal, Instant at, Instant expires) {
        String act = json.writerFor(PairedAct.class).writeValueAsString(proposal.act());
        byte[] content = ContentHash.of(proposal.maker(), act).bytes();
        byte[] id = UuidBytes.of(proposal.id());
        return jdbi.withHandle(
                handle -> {
                    handle.execute(
                            """
                            INSERT IGNORE INTO proposal
                            (id, content, act, maker, made_at, expires, state)
                            VALUES (?, ?, ?, ?, ?, ?, 'OPEN')
                            """,
                            id,
                            content,
                            act,
                            proposal.maker().value(),
                            at.toEpochMilli(),
                            expires.toEpochMilli());
                    byte[] there =
                            handle.select("SELECT content FROM proposal WHERE id = ?", id)
                                    .mapTo(byte[].class)
                                    .one();
                    return MessageDigest.isEqual(there, content);
                });
    }

    Optional<Proposal> find(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROW + "WHERE id = ?")
                                .bind(0, UuidBytes.of(id))
                                .map((row, _) -> proposal(row))
                                .findOne());
    }

    /**
     * Those that can still be approved, and those that were approved and are not booked, because a
     * server died in between; the oldest first.
     */
    List<Proposal> open(Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        ROW
                                                + """
                                                WHERE state = 'OPEN' AND expires > ?
                                                OR state = 'APPROVED' AND NOT EXISTS (
                                                    SELECT 1 FROM posting p
                                                    WHERE p.id = proposal.id)
                                                ORDER BY made_at, id LIMIT ?
                                                """)
                                .bind(0, now.toEpochMilli())
                                .bind(1, MOST_LISTED)
                                .map((row, _) -> proposal(row))
                                .list());
    }

    /** Nothing happens unless it is open, in time, and somebody else's. */
    void decide(UUID id, State state, StaffNumber checker, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                UPDATE proposal SET state = ?, checker = ?, decided_at = ?
                                WHERE id = ? AND state = 'OPEN' AND expires > ? AND maker <> ?
                                """,
                                state.name(),
                                checker.value(),
                                now.toEpochMilli(),
                                UuidBytes.of(id),
                                now.toEpochMilli(),
                                checker.value()));
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        String checker = row.getString("checker");
        return new Proposal(
                UuidBytes.read(row.getBytes("id")),
                new StaffNumber(row.getString("maker")),
                json.readValue(row.getString("act"), PairedAct.class),
                State.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Instant.ofEpochMilli(row.getLong("expires")),
                checker == null ? null : new StaffNumber(checker));
    }
}
