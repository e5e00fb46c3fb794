package campus.onecard.devices.watch;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;

/**
 * Something done with a machine on its own thread.
 *
 * @param <D> what kind of machine
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface DeviceWork<D extends Device, T> {

    T with(D device) throws DeviceFault, InterruptedException;
}
