package campus.onecard.server.bench;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.ledger.PostingLanes;

import java.net.URI;
import java.nio.file.Path;

/** Opens a whole server on a database that somebody else runs. */
@FunctionalInterface
public interface Doors {

    /** A server at work, on loopback. */
    interface OpenDoor extends AutoCloseable {
        URI url();

        /** Its way into the books. */
        PostingLanes lanes();

        /** Lets a terminal in that takes money for that outlet. */
        DeviceIdentity terminal(int outlet);

        /** Lets a machine in at which cardholders look at their movements. */
        DeviceIdentity kiosk();

        @Override
        void close();
    }

    /**
     * @param home a folder for the server alone, made when it is missing
     */
    OpenDoor open(Path home, DatabaseAddress database);
}
