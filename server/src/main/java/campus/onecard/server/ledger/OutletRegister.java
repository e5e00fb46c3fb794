package campus.onecard.server.ledger;

import org.jdbi.v3.core.Jdbi;

import java.util.Collection;
import java.util.Map;

/** Merchants and their outlets. No money moves here, so they do not go through a lane. */
public final class OutletRegister {

    private final Jdbi jdbi;

    public OutletRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds those that are missing and renames those that are there; an outlet never changes its
     * merchant.
     *
     * @param merchants names by id, from 2 (1 is the old system)
     */
    public void register(Map<Integer, String> merchants, Collection<Outlet> outlets) {
        jdbi.useTransaction(
                handle -> {
                    var merchant =
                            handle.prepareBatch(
                                    """
                                    INSERT INTO merchant (id, name) VALUES (?, ?)
                                    ON DUPLICATE KEY UPDATE name = VALUES(name)
                                    """);
                    merchants.forEach(merchant::add);
                    merchant.execute();
                    var outlet =
                            handle.prepareBatch(
                                    """
                                    INSERT INTO outlet (id, merchant_id, name, place, kind)
                                    VALUES (:id, :merchantId, :name, :place, :kind)
                                    ON DUPLICATE KEY UPDATE name = VALUES(name),
                                    place = VALUES(place)
                                    """);
                    outlets.forEach(o -> outlet.bindMethods(o).add());
                    outlet.execute();
                });
    }
}
