package campus.onecard.server.ledger;

import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the books answered before, for those who must know it before they ask a lane. */
public final class Answers {

    private final Jdbi jdbi;

    public Answers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The answer that a command of that id got; empty while there is none. */
    public Optional<Recorded> find(UUID id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    private static Optional<Recorded> find(Handle handle, UUID id) {
        try {
            Map<UUID, Recorded> found = new HashMap<>();
            Questions question = new Questions();
            PostingRows.find(question, List.of(id), found);
            question.ask(handle.getConnection());
            return Optional.ofNullable(found.get(id));
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
