package campus.onecard.devices.idcard.simulator;

import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;
import campus.onecard.devices.idcard.SamFrame;
import campus.onecard.devices.serial.Framing;
import campus.onecard.devices.serial.simulator.Machine;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The security module and the field above it (GA 467). */
final class SamMachine implements Machine {

    static final int OK = 0x90;
    private static final int FOUND = 0x9F;
    private static final int UNKNOWN_COMMAND = 0x24;
    private static final int READ_FAILED = 0x41;
    private static final int SELF_TEST_FAILED = 0x60;
    private static final int UNAUTHORISED = 0x66;
    private static final int NO_CARD = 0x80;
    private static final int SELECT_FAILED = 0x81;

    private static final byte[] NUMBER = {5, 0, 1, 0, 0x35, 0x0F, 0x35, 1, 7, 0, 0, 0, 9, 0, 0, 0};
    private static final byte[] LENGTHS = {1, 0, 4, 0};

    private final FaultRun faults;
    private @Nullable Lying lying;
    private Stage stage = Stage.IDLE;

    SamMachine(FaultRun faults) {
        this.faults = faults;
    }

    synchronized void place(@Nullable Lying wanted) {
        lying = wanted;
        stage = Stage.IDLE;
    }

    @Override
    public Framing framing() {
        return new SamFrame();
    }

    @Override
    public boolean isCommand(byte[] frame) {
        return true;
    }

    @Override
    public synchronized void powerOn() {
        stage = Stage.IDLE;
    }

    @Override
    public synchronized List<byte[]> receive(byte[] frame, List<Fault> wrong) {
        if (has(wrong, Fault.Unauthorised.class)) {
            return answer(UNAUTHORISED);
        }
        if (has(wrong, Fault.Broken.class)) {
            return answer(SELF_TEST_FAILED);
        }
        byte[] body = SamFrame.body(frame);
        return switch (body.length == 2 ? (body[0] & 0xFF) << 8 | body[1] & 0xFF : 0) {
            case 0x10FF, 0x11FF -> answer(OK);
            case 0x12FF -> answer(OK, NUMBER);
            case 0x2001 -> find();
            case 0x2002 -> select();
            case 0x3001 -> read();
            default -> answer(UNKNOWN_COMMAND);
        };
    }

    private List<byte[]> find() {
        boolean moved = isMoved();
        if (lying == null || stage == Stage.DONE || moved) {
            return answer(NO_CARD);
        }
        stage = Stage.FOUND;
        return answer(FOUND, new byte[4]);
    }

    private List<byte[]> select() {
        boolean moved = isMoved();
        if (lying == null || stage != Stage.FOUND || moved) {
            return answer(SELECT_FAILED);
        }
        if (lying.selectStatus() != OK) {
            stage = Stage.IDLE;
            return answer(lying.selectStatus());
        }
        stage = Stage.SELECTED;
        return answer(OK, new byte[8]);
    }

    private List<byte[]> read() {
        boolean moved = isMoved();
        if (lying == null || stage != Stage.SELECTED || moved) {
            return answer(READ_FAILED);
        }
        stage = Stage.DONE;
        return answer(OK, LENGTHS, lying.document().text(), lying.document().photo());
    }

    /** Each command to a document that lies there counts; a torn one means that it was moved. */
    private boolean isMoved() {
        boolean moved = lying != null && has(faults.count(Unit.APDU), Fault.Torn.class);
        if (moved) {
            stage = Stage.IDLE;
        }
        return moved;
    }

    private static List<byte[]> answer(int status, byte[]... data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {0, 0, (byte) status});
        for (byte[] part : data) {
            body.writeBytes(part);
        }
        return List.of(SamFrame.of(body.toByteArray()));
    }

    private static boolean has(List<Fault> wrong, Class<? extends Fault> kind) {
        return wrong.stream().anyMatch(kind::isInstance);
    }

    /** How far the document in the field has got. */
    private enum Stage {
        IDLE,
        FOUND,
        SELECTED,
        /** Read: it is not found again until it leaves the field. */
        DONE
    }

    /**
     * What lies on the reader.
     *
     * @param selectStatus what selecting it says
     */
    record Lying(InventedDocument document, int selectStatus) {}
}
