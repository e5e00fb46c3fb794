package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.PoweredCard;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;

import jdk.net.ExtendedSocketOptions;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The card's end of vpcd's protocol: two bytes of length, then a control byte or a command; the
 * answer is framed alike. Debian's vpcd sends a length and its body apart, and waits for the first
 * to be acknowledged; so every read asks for an acknowledgement at once, else each command takes 40
 * ms.
 */
final class VpcdLine {

    private static final int POWER_OFF = 0;
    private static final int POWER_ON = 1;
    private static final int RESET = 2;
    private static final int SEND_ATR = 4;

    private final Socket socket;
    private final PoweredCard chip;
    private final FaultRun faults;
    private final InputStream in;
    private final boolean canAcknowledge;
    private final CountDownLatch never = new CountDownLatch(1);
    private byte[] atr = {};

    VpcdLine(Socket socket, PoweredCard chip, FaultRun faults) throws IOException {
        this.socket = socket;
        this.chip = chip;
        this.faults = faults;
        this.in = socket.getInputStream();
        this.canAcknowledge =
                socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        atr = chip.powerOn();
    }

    /** Answers until either end hangs up. */
    void serve() throws IOException, InterruptedException {
        while (true) {
            byte[] message = receive();
            if (message.length == 1) {
                control(message[0]);
            } else if (!command(message)) {
                return;
            }
        }
    }

    private void control(int what) throws IOException {
        switch (what) {
            case POWER_ON, RESET -> atr = chip.powerOn();
            case SEND_ATR -> send(atr);
            case POWER_OFF -> {
                // It forgets when the power comes back.
            }
            default -> throw new IOException("vpcd sends a control byte nobody knows: " + what);
        }
    }

    /** Whether the card is still there afterwards. */
    private boolean command(byte[] command) throws IOException, InterruptedException {
        List<Fault> struck = faults.count(Unit.APDU);
        byte[] answer;
        try {
            answer = chip.transmit(command);
        } catch (CardLost _) {
            return false;
        }
        for (Fault fault : struck) {
            switch (fault) {
                case Fault.Torn _, Fault.Unplugged _ -> {
                    return false;
                }
                case Fault.Silence _ -> {
                    return true;
                }
                case Fault.Slow(Duration by) -> never.await(by.toMillis(), TimeUnit.MILLISECONDS);
                default -> {
                    // Nothing that a card knows.
                }
            }
        }
        send(answer);
        return true;
    }

    private byte[] receive() throws IOException {
        byte[] length = read(2);
        return read((length[0] & 0xFF) << 8 | length[1] & 0xFF);
    }

    private byte[] read(int count) throws IOException {
        acknowledge();
        byte[] bytes = in.readNBytes(count);
        acknowledge();
        if (bytes.length < count) {
            throw new EOFException("the virtual reader hung up");
        }
        return bytes;
    }

    /** Not sticky: the kernel falls back by itself. */
    private void acknowledge() throws IOException {
        if (canAcknowledge) {
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private void send(byte[] body) throws IOException {
        byte[] frame = new byte[2 + body.length];
        frame[0] = (byte) (body.length >>> 8);
        frame[1] = (byte) body.length;
        System.arraycopy(body, 0, frame, 2, body.length);
        socket.getOutputStream().write(frame);
    }
}
