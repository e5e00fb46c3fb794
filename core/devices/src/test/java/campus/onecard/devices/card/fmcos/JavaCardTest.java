package campus.onecard.devices.card.fmcos;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.card.applet.CampusApplet;
import campus.onecard.domain.card.CardProfile;

import com.licel.jcardsim.base.Simulator;

import javacard.framework.AID;

import java.util.Arrays;

/**
 * The contract on an independently written applet inside jCardSim. Its random numbers are the same
 * in every run, which is why nothing here looks at a challenge of the card.
 */
class JavaCardTest extends CardSessionContract {

    private static final byte READER = (byte) 0xFF;

    @Override
    ApduChannel blank() {
        Simulator simulator = new Simulator();
        byte[] aid = CardProfile.aid();
        simulator.installApplet(new AID(aid, (short) 0, (byte) aid.length), CampusApplet.class);
        simulator.changeProtocol("T=CL,TYPE_A,T1");
        return command -> command[0] == READER ? uid() : simulator.transmitCommand(command);
    }

    /** The reader answers this, no card does. */
    private static byte[] uid() {
        byte[] answer = Arrays.copyOf(Cards.UID, 6);
        answer[4] = (byte) 0x90;
        return answer;
    }
}
