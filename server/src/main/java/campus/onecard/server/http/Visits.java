package campus.onecard.server.http;

import java.util.Optional;

/** Knows who is signed in where. */
public interface Visits {

    /**
     * @return empty when the token is unknown, signed out, expired or belongs to another device
     */
    Optional<Visit> find(String session, String deviceId);
}
