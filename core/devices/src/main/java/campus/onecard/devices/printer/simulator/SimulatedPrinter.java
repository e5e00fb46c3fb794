package campus.onecard.devices.printer.simulator;

import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;

import java.time.Duration;
import java.util.List;

/** The printer behind the plug: bytes in, paper and answers out. One thread feeds it. */
final class SimulatedPrinter {

    private static final int IMMEDIATE = 0x12;
    private static final int NEAR_END = 0x0C;
    private static final int END = 0x60;
    private static final int ORDERED_NEAR_END = 0x03;
    private static final int NONSENSE = 0x9C;

    private final FaultRun faults;
    private final Wire wire;
    private final Paper paper;
    private final Reception reception = new Reception(this::askedAtOnce);
    private final PrintHead head;
    private boolean begun;

    /** Where answers go. */
    interface Wire {

        /**
         * @param late wait so long first
         */
        void send(byte[] answer, Duration late);
    }

    SimulatedPrinter(FaultRun faults, Paper paper, Wire wire) {
        this.faults = faults;
        this.wire = wire;
        this.paper = paper;
        this.head = new PrintHead(paper, this::askedInOrder);
    }

    /** Takes what arrived; nothing may have. Prints as far as it can. */
    void take(byte[] bytes, int count) {
        reception.take(bytes, count);
        while (reception.used() > 0 && !stands()) {
            if (!begun) {
                begun = true;
                faults.count(Unit.RECEIPT);
                continue;
            }
            if (PrintHead.prints(reception.buffer()) && runsOut()) {
                continue;
            }
            long cuts = paper.receipts();
            int done = head.step(reception.buffer(), reception.used());
            if (done == 0) {
                return;
            }
            reception.consumed(done);
            if (paper.receipts() > cuts) {
                begun = false;
            }
        }
    }

    private boolean runsOut() {
        faults.count(Unit.LINE);
        return stands();
    }

    /** Whether it waits for somebody. */
    private boolean stands() {
        return faults.holding().stream()
                .anyMatch(
                        f ->
                                f instanceof Fault.Empty
                                        || f instanceof Fault.CoverOpen
                                        || f instanceof Fault.Jam
                                        || f instanceof Fault.Broken);
    }

    private void askedAtOnce(int question) {
        answer(
                IMMEDIATE
                        | switch (question) {
                            case 1 -> stands() ? 0x08 : 0;
                            case 2 -> offline();
                            case 3 -> error();
                            default -> paperBits();
                        });
    }

    private int offline() {
        return bit(Fault.CoverOpen.class, 0x04)
                | bit(Fault.Empty.class, 0x20)
                | bit(Fault.Jam.class, 0x40)
                | bit(Fault.Broken.class, 0x40);
    }

    private int error() {
        return bit(Fault.Jam.class, 0x08) | bit(Fault.Broken.class, 0x20);
    }

    private int paperBits() {
        return bit(Fault.NearlyEmpty.class, NEAR_END) | bit(Fault.Empty.class, END | NEAR_END);
    }

    private int bit(Class<? extends Fault> fault, int bits) {
        return faults.holds(fault) ? bits : 0;
    }

    private void askedInOrder(int question) {
        answer(bit(Fault.NearlyEmpty.class, ORDERED_NEAR_END));
    }

    private void answer(int status) {
        byte[] answer = {(byte) status};
        Duration late = Duration.ZERO;
        List<Fault> wrong = faults.count(Unit.FRAME);
        for (Fault fault : wrong) {
            switch (fault) {
                case Fault.Silence silence -> {
                    return;
                }
                case Fault.WrongChecksum torn -> answer = new byte[] {(byte) NONSENSE};
                case Fault.Garbage noise ->
                        answer = new byte[] {(byte) NONSENSE, (byte) 0xFF, (byte) status};
                case Fault.Slow slow -> late = slow.by();
                default -> {
                    // The rest is not about answers.
                }
            }
        }
        wire.send(answer, late);
    }
}
