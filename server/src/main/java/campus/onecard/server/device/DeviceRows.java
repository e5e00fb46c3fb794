package campus.onecard.server.device;

import campus.onecard.domain.device.NewDevice;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.Optional;

/** The tables of devices and of the codes that let them in. */
@RegisterConstructorMapper(DeviceRow.class)
@RegisterConstructorMapper(NewDevice.class)
interface DeviceRows {

    @SqlUpdate(
            """
            INSERT INTO device_code (code_index, kind, name, place, outlet_id, valid_until)
            VALUES (:index, :kind, :name, :place, :outlet, :validUntil)
            """)
    void insertCode(
            @Bind("index") byte[] index,
            @BindMethods NewDevice device,
            @Bind("validUntil") long validUntil);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM outlet WHERE id = :outlet)")
    boolean isOutlet(@Bind("outlet") int outlet);

    @SqlUpdate("DELETE FROM device_code WHERE valid_until <= :now")
    int deleteExpiredCodes(@Bind("now") long now);

    /** Locks the code, so that of two machines only one gets it. */
    @SqlQuery(
            """
            SELECT kind, name, place, outlet_id AS outlet FROM device_code
            WHERE code_index = :index AND valid_until > :now FOR UPDATE
            """)
    Optional<NewDevice> lockCode(@Bind("index") byte[] index, @Bind("now") long now);

    @SqlUpdate("DELETE FROM device_code WHERE code_index = :index")
    void deleteCode(@Bind("index") byte[] index);

    @SqlUpdate(
            """
            INSERT INTO device (id, kind, name, place, outlet_id, sealed_key, enabled, enrolled)
            VALUES (:id, :kind, :name, :place, :outlet, :sealedKey, TRUE, :enrolled)
            """)
    void insertDevice(
            @Bind("id") String id,
            @BindMethods NewDevice device,
            @Bind("sealedKey") byte[] sealedKey,
            @Bind("enrolled") long enrolled);

    @SqlQuery(
            """
            SELECT id, kind, name, place, outlet_id AS outlet, sealed_key, enabled, enrolled
            FROM device WHERE id = :id
            """)
    Optional<DeviceRow> find(@Bind("id") String id);

    /** When it was taken out of service; named as postings name it. */
    @SqlQuery("SELECT since FROM machine_closed WHERE device = :terminal")
    Optional<Long> closedSince(@Bind("terminal") String terminal);

    /**
     * @return 1 when there is such a device
     */
    @SqlUpdate("UPDATE device SET enabled = :enabled WHERE id = :id")
    int setEnabled(@Bind("id") String id, @Bind("enabled") boolean enabled);
}
