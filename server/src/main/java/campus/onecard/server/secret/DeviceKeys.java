package campus.onecard.server.secret;

import java.util.Optional;

/** Knows the key that each device got at its enrolment. */
@FunctionalInterface
public interface DeviceKeys {

    /**
     * @return 32 bytes; empty when there is no such device
     */
    Optional<byte[]> keyOf(String device);
}
