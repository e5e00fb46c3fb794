package campus.onecard.devices.dispenser.simulator;

import campus.onecard.devices.card.ApduChannel;
import campus.onecard.devices.dispenser.CrtFrame;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;
import campus.onecard.devices.serial.Framing;
import campus.onecard.devices.serial.simulator.Machine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The controller: understands commands, moves cards, answers. */
final class CrtMachine implements Machine {

    private static final byte[] ACK = {CrtFrame.ACK};
    private static final byte[] NAK = {CrtFrame.NAK};
    private static final byte[] NOTHING = {};

    private final FaultRun faults;
    private final CardPath path;
    private boolean initialised;

    CrtMachine(FaultRun faults, Supplier<ApduChannel> stacker, int cards) {
        this.faults = faults;
        this.path = new CardPath(faults, stacker, cards);
    }

    @Override
    public Framing framing() {
        return new CrtFrame();
    }

    @Override
    public boolean isCommand(byte[] frame) {
        byte[] body = CrtFrame.body(frame);
        return body.length >= 3 && body[0] == 'C';
    }

    @Override
    public synchronized void powerOn() {
        initialised = false;
    }

    @Override
    public synchronized List<byte[]> receive(byte[] frame, List<Fault> wrong) {
        if (!isCommand(frame)) {
            return List.of();
        }
        if (has(wrong, Fault.Nak.class)) {
            return List.of(NAK);
        }
        byte[] body = CrtFrame.body(frame);
        int command = (body[1] & 0xFF) << 8 | body[2] & 0xFF;
        byte[] answer;
        try {
            byte[] data = act(command, Arrays.copyOfRange(body, 3, body.length), wrong);
            answer = done(body, data);
        } catch (Refused e) {
            answer = failed(body, e.code());
        }
        return List.of(ACK, CrtFrame.of(CrtFrame.address(frame), answer));
    }

    private byte[] act(int command, byte[] data, List<Fault> wrong) throws Refused {
        if (has(wrong, Fault.Broken.class)) {
            throw new Refused("51");
        }
        if (command == 0x3033) {
            initialised = true;
            path.find();
            return "CRT-571-SIMULATED".getBytes(StandardCharsets.US_ASCII);
        }
        if (!initialised) {
            throw new Refused("B0");
        }
        switch (command) {
            case 0x3130 -> path.find();
            case 0x3230 -> path.toGate();
            case 0x3232 -> path.toStation();
            case 0x3233 -> path.toBin();
            case 0x6030 -> path.switchOn();
            case 0x6034 -> {
                return path.card(data, faults.count(Unit.APDU));
            }
            case 0xA530 -> {
                return "%03d".formatted(path.counter()).getBytes(StandardCharsets.US_ASCII);
            }
            case 0xA531 -> path.resetCounter();
            default -> throw new Refused("00");
        }
        return NOTHING;
    }

    private byte[] done(byte[] command, byte[] data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {'P', command[1], command[2]});
        body.writeBytes(path.status().getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(data);
        return body.toByteArray();
    }

    private static byte[] failed(byte[] command, String code) {
        return new byte[] {
            'N', command[1], command[2], (byte) code.charAt(0), (byte) code.charAt(1)
        };
    }

    private static boolean has(List<Fault> wrong, Class<? extends Fault> kind) {
        return wrong.stream().anyMatch(kind::isInstance);
    }

    synchronized boolean take() {
        return path.take();
    }

    synchronized void clearPath() {
        path.clear();
    }

    synchronized void refill(int cards) {
        path.refill(cards);
    }

    synchronized void emptyBin() {
        path.emptyBin();
    }

    synchronized int stacked() {
        return path.stacked();
    }

    synchronized int binned() {
        return path.binned();
    }

    /** The machine's two-character error. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
