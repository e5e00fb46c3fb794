package campus.onecard.kiosk.equipment;

import campus.onecard.kiosk.leaving.CardCall;
import campus.onecard.kiosk.leaving.Loudspeaker;
import campus.onecard.kiosk.leaving.Tone;

/**
 * Calls for a left card with the machine's loudspeaker, and for the operator by the state of its
 * card reader.
 */
public record MachineCall(Loudspeaker loudspeaker, InstalledDevices devices) implements CardCall {

    @Override
    public void sound(Tone tone) {
        loudspeaker.play(tone);
    }

    @Override
    public void forgotten() {
        devices.cardForgotten();
    }
}
