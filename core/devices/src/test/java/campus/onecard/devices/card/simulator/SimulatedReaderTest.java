package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.CardReaderContract;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;

import java.time.InstantSource;

class SimulatedReaderTest extends CardReaderContract {

    private final FaultRun faults = new FaultRun(FaultScript.NONE, InstantSource.system());
    private final SimulatedReader reader = new SimulatedReader(faults);

    @Override
    protected CardReader reader() {
        return reader;
    }

    @Override
    protected CardHand hand() {
        return reader;
    }

    @Override
    protected FaultRun faults() {
        return faults;
    }
}
