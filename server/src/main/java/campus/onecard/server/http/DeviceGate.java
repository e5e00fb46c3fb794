package campus.onecard.server.http;

import campus.onecard.domain.device.DeviceSignature;

/** Knows the enrolled devices. */
@FunctionalInterface
public interface DeviceGate {

    /**
     * Lets a device's request in.
     *
     * @param method in upper case
     * @param target path and query as they came over the wire
     * @param body as it came, empty when there was none
     * @return the device
     * @throws ProblemException NOT_ENROLLED when the device is unknown or the signature is not its
     *     own; CLOCK_WRONG when it was not signed just now; DEVICE_DISABLED when it was shut out
     */
    Machine admit(DeviceSignature signature, String method, String target, byte[] body);
}
