package campus.onecard.devices.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.ServerSocket;

class SocketLineTest extends SerialLineContract {

    private ServerSocket server;
    private SerialLine near;
    private SerialLine far;

    @BeforeEach
    void connect() throws Exception {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        near = address().connect();
        far = SocketLine.over(server.accept());
    }

    @AfterEach
    void disconnect() throws Exception {
        near.close();
        far.close();
        server.close();
    }

    private SerialAddress address() {
        return new SerialAddress.Tcp(
                server.getInetAddress().getHostAddress(), server.getLocalPort());
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
    void pull() {
        far.close();
    }

    @Test
    void nobody_listening_says_so() throws Exception {
        server.close();
        DeviceFault fault = assertThrows(DeviceFault.class, () -> address().connect());
        assertEquals(EquipmentFault.PORT_UNAVAILABLE, fault.fault());
    }
}
