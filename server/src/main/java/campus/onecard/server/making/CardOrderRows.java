package campus.onecard.server.making;

import campus.onecard.domain.making.CardOrder;
import campus.onecard.domain.making.CardOrder.State;
import campus.onecard.domain.making.Stock;
import campus.onecard.domain.signin.CardSerial;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** The table of orders. */
@RegisterConstructorMapper(CardOrderRows.Row.class)
interface CardOrderRows {

    /**
     * An order as the database keeps it.
     *
     * @param uid null where the chip shows a random one
     */
    record Row(
            String id,
            Stock stock,
            @Nullable String uid,
            String serial,
            int keySet,
            String identity,
            String signature,
            State state,
            boolean proven) {

        CardOrder order() {
            return new CardOrder(
                    UUID.fromString(id),
                    state,
                    new CardSerial(serial),
                    keySet,
                    identity,
                    signature);
        }
    }

    /** Does nothing where the id or the serial is there already, on a card of somebody's too. */
    @SqlUpdate(
            """
            INSERT IGNORE INTO card_order
                (id, device, at, stock, uid, serial, key_set, identity, signature, state)
            SELECT :id, :device, :at, :stock, :uid, :serial, :keySet, :identity, :signature, :state
            FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM card WHERE card.serial = :serial)
            """)
    void insert(@BindMethods Row row, String device, long at);

    @SqlQuery("SELECT * FROM card_order WHERE id = :id")
    Optional<Row> find(String id);

    @SqlQuery(
            """
            SELECT * FROM card_order
            WHERE uid = :uid AND state = 'OPEN' AND stock = :stock ORDER BY at, id LIMIT 1
            """)
    Optional<Row> unfinished(String uid, Stock stock);

    /** Whether the card with this serial belongs to an account. */
    @SqlQuery("SELECT EXISTS (SELECT 1 FROM card WHERE serial = :serial)")
    boolean isSomebodys(String serial);

    @SqlUpdate("UPDATE card_order SET proven = :holds WHERE id = :id AND state = 'OPEN'")
    void proven(String id, boolean holds);

    /** How many rows changed: one, or none when it has ended before or was never proven. */
    @SqlUpdate(
            """
            UPDATE card_order SET state = :state, ended = :at
            WHERE id = :id AND state = 'OPEN' AND (proven OR :state = 'SPOILT')
            """)
    int end(String id, State state, long at);
}
