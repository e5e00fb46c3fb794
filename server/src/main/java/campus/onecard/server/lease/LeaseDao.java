package campus.onecard.server.lease;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The lease's one row. Every time in it is the database's own. */
@RegisterConstructorMapper(Lease.class)
interface LeaseDao {

    /**
     * Takes the lease when it is free, expired or one's own. A clock that was set back counts as
     * expired, too: nobody is to wait an hour for that.
     *
     * @param alone when nobody else can be on this database: then whatever stands there is dead
     * @return 1 when it was taken
     */
    @SqlUpdate(
            """
            UPDATE server_lease SET
                epoch = GREATEST(epoch, (SELECT MAX(l.epoch) FROM lane_lease l)) + 1,
                holder = :holder, address = :address, lasts = :lasts,
                taken_at = CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED),
                renewed_at = CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)
            WHERE id = 1 AND (holder IN ('', :holder) OR :alone
                OR ABS(CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED) - renewed_at) > lasts)
            """)
    int take(String holder, String address, long lasts, boolean alone);

    /**
     * @return 1 while it is held
     */
    @SqlUpdate(
            """
            UPDATE server_lease SET renewed_at = CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)
            WHERE id = 1 AND holder = :holder AND epoch = :epoch
            """)
    int renew(String holder, long epoch);

    /** Gives it back, if it is still one's own. */
    @SqlUpdate(
            """
            UPDATE server_lease SET holder = '', address = ''
            WHERE id = 1 AND holder = :holder AND epoch = :epoch
            """)
    void release(String holder, long epoch);

    @SqlQuery("SELECT holder, address, epoch, renewed_at FROM server_lease WHERE id = 1")
    Lease read();
}
