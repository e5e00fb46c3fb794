package campus.onecard.domain.equipment;

import campus.onecard.domain.text.Texts;

import java.util.Locale;

/**
 * Everything that can be wrong with a machine, with what to do. Codes are written to the server and
 * to logs and are never renamed; the words for people are beside this class.
 */
public enum EquipmentFault {
    /** It does not answer at all: unplugged, switched off, wrong port. */
    SILENT(EquipmentAction.CONFIGURE),
    /** The port itself cannot be opened. */
    PORT_UNAVAILABLE(EquipmentAction.CONFIGURE),
    /** It answers, but not in its protocol; another machine may be on this port. */
    GARBLED(EquipmentAction.RESET),
    /** It says that it is broken. */
    BROKEN(EquipmentAction.MAINTAIN),
    /** The ID reader's security module has no authorisation (SAM status 66). */
    ID_READER_UNAUTHORISED(EquipmentAction.MAINTAIN),
    /** No card is left in the dispenser's stacker. */
    CARDS_OUT(EquipmentAction.REFILL),
    /** The stacker is nearly empty. */
    CARDS_LOW(EquipmentAction.REFILL),
    /** The dispenser's bin for drawn-back cards is full. */
    CARD_BIN_FULL(EquipmentAction.REFILL),
    /** A card is stuck in the dispenser's path. */
    CARD_JAMMED(EquipmentAction.CLEAR),
    /** What was fed is no single card: two at once, or bent. */
    CARD_MISFED(EquipmentAction.CLEAR),
    /** The dispenser's card was moved by hand, or is not where it should be. */
    CARD_MISPLACED(EquipmentAction.RESET),
    /** There is no PC/SC on this machine. */
    SERVICE_MISSING(EquipmentAction.CONFIGURE),
    /** The dispenser had no power for a while and must find its cards again. */
    DISPENSER_RESTARTED(EquipmentAction.WAIT),
    /** The printer has no paper. */
    PAPER_OUT(EquipmentAction.REFILL),
    /** The paper roll is nearly at its end. */
    PAPER_LOW(EquipmentAction.REFILL),
    /** The printer's cover is open. */
    PRINTER_OPEN(EquipmentAction.CLEAR),
    /** The printer's blade is stuck. */
    CUTTER_STUCK(EquipmentAction.CLEAR),
    /** The print head is too hot and rests. */
    PRINTER_HOT(EquipmentAction.WAIT),
    /** Something was sent to the printer, and it does not say whether it printed. */
    PRINT_UNTOLD(EquipmentAction.MAINTAIN),
    /** The PC/SC service does not run. */
    SERVICE_DOWN(EquipmentAction.WAIT),
    /** The PC/SC service runs and this reader is not there. */
    READER_MISSING(EquipmentAction.CONFIGURE),
    /** A card lies on the reader for minutes, and nobody is there. */
    CARD_LEFT(EquipmentAction.CLEAR);

    private final EquipmentAction action;

    EquipmentFault(EquipmentAction action) {
        this.action = action;
    }

    /** Who must do what about it. */
    public EquipmentAction action() {
        return action;
    }

    /** What has happened, in one sentence for the person before the machine's screen. */
    public String sentence(Locale language) {
        return words(language).get("happened." + name());
    }

    /** What the operator does now, in one sentence. */
    public String advice(Locale language) {
        return words(language).get("todo." + name());
    }

    private static Texts words(Locale language) {
        return Texts.beside(language, EquipmentFault.class);
    }
}
