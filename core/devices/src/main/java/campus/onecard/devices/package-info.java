/** Ports to the machines around a kiosk, with drivers and simulators behind them. */
@NullMarked
package campus.onecard.devices;

import org.jspecify.annotations.NullMarked;
