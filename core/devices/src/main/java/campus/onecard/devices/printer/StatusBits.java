package campus.onecard.devices.printer;

import campus.onecard.domain.equipment.EquipmentFault;

import java.util.Optional;

/** What the single bytes mean that a printer answers. */
final class StatusBits {

    /** Which question: why it stands still. */
    static final int OFFLINE = 2;

    /** Which question: what is broken. */
    static final int ERROR = 3;

    /** Which question: how much paper. */
    static final int PAPER = 4;

    private static final int PAPER_END = 0x60;
    private static final int PAPER_NEAR_END = 0x0C;
    private static final int COVER = 0x04;
    private static final int STOPPED_BY_PAPER = 0x20;
    private static final int STOPPED_BY_ERROR = 0x40;
    private static final int CUTTER = 0x08;
    private static final int UNRECOVERABLE = 0x20;
    private static final int HEALS = 0x40;

    private StatusBits() {}

    /** Whether it answers a question asked at once: bits 1 and 4 set, 0 and 7 clear. */
    static boolean isImmediate(int answer) {
        return (answer & 0x93) == 0x12;
    }

    /** Whether it answers the question asked in order: bits 4 and 7 clear. */
    static boolean isInOrder(int answer) {
        return (answer & 0x90) == 0;
    }

    /**
     * What stops the printer, by its answer to one question.
     *
     * @param question {@link #OFFLINE}, {@link #ERROR} or {@link #PAPER}
     */
    static Optional<EquipmentFault> stops(int question, int answer) {
        return switch (question) {
            case OFFLINE ->
                    first(answer, COVER, EquipmentFault.PRINTER_OPEN)
                            .or(() -> first(answer, STOPPED_BY_PAPER, EquipmentFault.PAPER_OUT));
            case ERROR ->
                    first(answer, UNRECOVERABLE, EquipmentFault.BROKEN)
                            .or(() -> first(answer, CUTTER, EquipmentFault.CUTTER_STUCK))
                            .or(() -> first(answer, HEALS, EquipmentFault.PRINTER_HOT));
            default -> first(answer, PAPER_END, EquipmentFault.PAPER_OUT);
        };
    }

    /** Whether the printer stopped by an error; {@link #ERROR} tells by which. */
    static boolean stoppedByError(int offlineAnswer) {
        return (offlineAnswer & STOPPED_BY_ERROR) != 0;
    }

    static boolean paperLow(int paperAnswer) {
        return (paperAnswer & PAPER_NEAR_END) != 0;
    }

    private static Optional<EquipmentFault> first(int answer, int bits, EquipmentFault fault) {
        return (answer & bits) != 0 ? Optional.of(fault) : Optional.empty();
    }
}
