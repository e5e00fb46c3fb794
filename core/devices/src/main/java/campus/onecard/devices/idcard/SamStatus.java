package campus.onecard.devices.idcard;

import campus.onecard.devices.idcard.IdReading.Why;
import campus.onecard.domain.equipment.EquipmentFault;

import java.util.Arrays;
import java.util.Optional;

/** The third status byte of an answer (GA 467): what it means and whose problem it is. */
enum SamStatus {
    OK(0x90),
    FOUND(0x9F),
    NOTHING_THERE(0x91),
    WRONG_CHECKSUM(0x10, EquipmentFault.GARBLED),
    WRONG_LENGTH(0x11, EquipmentFault.GARBLED),
    WRONG_COMMAND(0x21, EquipmentFault.GARBLED),
    NOT_PERMITTED(0x23, EquipmentFault.GARBLED),
    UNKNOWN_COMMAND(0x24, EquipmentFault.GARBLED),
    CARD_REJECTED_READER(0x31, Why.REFUSED),
    READER_REJECTED_CARD(0x32, Why.REFUSED),
    DATA_CHECK_FAILED(0x33, Why.MOVED),
    NOT_FOUND_YET(0x34, Why.MOVED),
    UNKNOWN_CARD(0x40, Why.OTHER_CARD),
    READ_FAILED(0x41, Why.MOVED),
    RANDOM_NUMBER_FAILED(0x47, Why.MOVED),
    WRITE_FAILED(0x50, Why.MOVED),
    SELF_TEST_FAILED(0x60, EquipmentFault.BROKEN),
    UNAUTHORISED(0x66, EquipmentFault.ID_READER_UNAUTHORISED),
    NO_CARD(0x80, Why.MOVED),
    SELECT_FAILED(0x81, Why.MOVED);

    private final int code;
    private final Optional<EquipmentFault> fault;
    private final Optional<Why> problem;

    SamStatus(int code) {
        this(code, Optional.empty(), Optional.empty());
    }

    SamStatus(int code, EquipmentFault fault) {
        this(code, Optional.of(fault), Optional.empty());
    }

    SamStatus(int code, Why problem) {
        this(code, Optional.empty(), Optional.of(problem));
    }

    SamStatus(int code, Optional<EquipmentFault> fault, Optional<Why> problem) {
        this.code = code;
        this.fault = fault;
        this.problem = problem;
    }

    static Optional<SamStatus> of(int code) {
        return Arrays.stream(values()).filter(s -> s.code == code).findFirst();
    }

    /** What is wrong with the reader; empty when it is the document's problem, or none. */
    Optional<EquipmentFault> fault() {
        return fault;
    }

    /** Why the document cannot be read; empty when it is the reader's problem, or none. */
    Optional<Why> problem() {
        return problem;
    }
}
