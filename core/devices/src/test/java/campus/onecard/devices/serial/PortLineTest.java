package campus.onecard.devices.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortLineTest extends SerialLineContract {

    private Cable cable;
    private SerialLine near;
    private SerialLine far;

    @BeforeEach
    void connect() throws Exception {
        cable = Cable.plugged();
        near = cable.ends().driver().connect();
        far = cable.ends().machine().connect();
    }

    @AfterEach
    void disconnect() {
        if (cable != null) {
            near.close();
            far.close();
            cable.close();
        }
    }

    @Override
    SerialLine near() {
        return near;
    }

    @Override
    SerialLine far() {
        return far;
    }

    @Override
    void pull() throws Exception {
        cable.ends().unplug();
    }

    @Test
    void a_port_that_is_not_there_or_taken_says_so() {
        SerialAddress nowhere = new SerialAddress.Port("/dev/nothing-here", 9600);
        assertEquals(EquipmentFault.PORT_UNAVAILABLE, faultOf(nowhere));
        assertEquals(EquipmentFault.PORT_UNAVAILABLE, faultOf(cable.ends().driver()));
    }

    @Test
    void a_pulled_cable_can_be_plugged_in_again() throws Exception {
        cable.ends().unplug();
        cable.ends().plugIn();
        near.close();
        far.close();
        near = cable.ends().driver().connect();
        far = cable.ends().machine().connect();
        every_byte_arrives_as_it_was_sent();
    }

    private static EquipmentFault faultOf(SerialAddress address) {
        return assertThrows(DeviceFault.class, address::connect).fault();
    }
}
